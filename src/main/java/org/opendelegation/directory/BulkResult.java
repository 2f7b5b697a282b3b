package org.opendelegation.directory;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What came of a change to many records.
 *
 * @param changed how many were changed
 * @param left those that were left alone, though the preview had them
 */
public record BulkResult(int changed, List<Left> left) implements Serializable {

	@Serial
	private static final long serialVersionUID = 1L;

	static BulkResult of(List<BulkLine> lines) {
		List<Left> left = lines.stream()
			.filter((line) -> line.reason() != null)
			.map((line) -> new Left(line.label(), Objects.requireNonNull(line.reason())))
			.toList();
		return new BulkResult(lines.size() - left.size(), left);
	}

	/**
	 * Something that was left alone.
	 *
	 * @param label what to call it
	 * @param reason why, as a message key
	 */
	public record Left(String label, String reason) implements Serializable {

		@Serial
		private static final long serialVersionUID = 1L;

	}

}
