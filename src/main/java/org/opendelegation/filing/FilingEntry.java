package org.opendelegation.filing;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;

/**
 * What was entered of a filing, with the records that it names.
 *
 * @param form what was filed
 * @param formName what it is called, for any other form
 * @param formEdition which edition of the form it is
 * @param official the official who filed it, or {@code null}
 * @param organization the organization that filed it, or {@code null}
 * @param officer with whom
 * @param verification who signed it and when
 * @param period the time that it covers
 * @param nothingToDeclare whether there was nothing to declare
 * @param tripId the trip that it is about, or {@code null}
 * @param payments the payments of that trip, by their keys
 * @param days what happened when
 * @param postedAt where it was posted
 * @param amendsId the filing that it amends, or {@code null}
 * @param remark a remark for the public
 * @param note a note for staff
 */
record FilingEntry(FormKind form, @Nullable String formName, @Nullable String formEdition, @Nullable Official official,
		@Nullable Organization organization, @Nullable String officer, Verification verification, Period period,
		boolean nothingToDeclare, @Nullable Long tripId, Set<String> payments, FilingDays days,
		@Nullable String postedAt, @Nullable Long amendsId, @Nullable String remark, @Nullable String note) {
}
