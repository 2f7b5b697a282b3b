package org.opendelegation.filing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A filing with what follows from its days.
 *
 * @param filing the filing
 * @param due when it was due, or {@code null} where nobody says
 * @param standing how it stands to that
 * @param posting by when it was to be posted, or {@code null} where no rule says
 * @param access whether the public could see it in time
 * @param amended whether a later filing amends it
 */
public record ShownFiling(Filing filing, @Nullable LocalDate due, Standing standing, @Nullable Posting posting,
		PublicAccess access, boolean amended) {

	/**
	 * Whether the day on which it was due was found by a rule and not typed.
	 */
	public boolean isDueFound() {
		return this.due != null && this.filing.getDays().due() == null;
	}

	/**
	 * Whether what it amends is to be said beside its standing.
	 */
	public boolean isAmendmentBeside() {
		return this.filing.isAmendment() && this.standing != Standing.AMENDMENT;
	}

	/**
	 * The posting of a form on the web.
	 *
	 * @param by the day by which a rule found that it is to be posted
	 * @param standing how it stands to that day
	 */
	public record Posting(LocalDate by, Standing standing) {
	}

}
