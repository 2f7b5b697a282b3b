package org.opendelegation.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;

/**
 * Somebody's presence at a meeting as a browser sends it.
 */
record AttendanceForm(@NotBlank(message = "{form.choose}") @Nullable String meeting,

		@NotBlank @Size(max = 200) @Nullable String name,

		@Nullable String party,

		@NotBlank(message = "{form.choose}") @OneOf(Attendance.Side.class) @Nullable String side,

		@NotBlank(message = "{form.choose}") @OneOf(Attendance.Part.class) @Nullable String part,

		@NotBlank(message = "{form.choose}") @OneOf(Certainty.class) @Nullable String certainty,

		@NotBlank(message = "{form.choose}") @OneOf(Attendance.Naming.class) @Nullable String naming,

		@Size(max = 200) @Nullable String representing,

		@Nullable String representingOrganization) {

}
