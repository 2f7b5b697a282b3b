package org.opendelegation.directory;

import java.util.List;

/**
 * What a change would do to many records.
 *
 * @param changing what would be changed
 * @param left what would be left alone
 * @param more whether there is more to change than is changed at once
 */
record BulkPlan(List<BulkLine> changing, List<BulkLine> left, boolean more) {

	/**
	 * The first lines that change something, and all others.
	 */
	static BulkPlan of(List<BulkLine> lines, int most) {
		List<BulkLine> changing = lines.stream().filter(BulkLine::isChanging).toList();
		List<BulkLine> left = lines.stream().filter((line) -> !line.isChanging()).toList();
		return new BulkPlan(changing.stream().limit(most).toList(), left, changing.size() > most);
	}

}
