package org.opendelegation.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;
import org.opendelegation.support.TypedTime;

/**
 * A meeting as a browser sends it.
 */
record MeetingForm(@NotBlank @Size(max = 200) @Nullable String title,

		@NotBlank(message = "{form.choose}") @OneOf(MeetingKind.class) @Nullable String kind,

		@NotBlank(message = "{form.choose}") @OneOf(Meeting.Setting.class) @Nullable String setting,

		@Nullable String city,

		@Size(max = 200) @Nullable String venue,

		@TypedDate @Nullable String dates,

		@TypedTime @Nullable String startsAt,

		@Size(max = 200) @Nullable String host,

		@Nullable String hostOrganization,

		@Size(max = 2000) @Nullable String summary,

		@Size(max = 5000) @Nullable String topics,

		@Size(max = 2000) @Nullable String outcome,

		@Size(max = 100_000) @Nullable String minutes) {

	/**
	 * The same with other minutes.
	 */
	MeetingForm withMinutes(String newMinutes) {
		return new MeetingForm(this.title, this.kind, this.setting, this.city, this.venue, this.dates, this.startsAt,
				this.host, this.hostOrganization, this.summary, this.topics, this.outcome, newMinutes);
	}

}
