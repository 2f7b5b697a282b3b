package org.opendelegation.source;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is to be cited with a record, as a browser sends it.
 *
 * @param cited the citations; {@code null} and gaps where some were taken back
 */
public record PendingForm(@Nullable List<@Nullable PendingCitation> cited) {

	/**
	 * The citations that were not taken back.
	 */
	List<PendingCitation> wanted() {
		return (this.cited == null) ? List.of()
				: this.cited.stream().filter(Objects::nonNull).filter(PendingCitation::isCited).toList();
	}

}
