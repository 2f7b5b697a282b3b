package org.opendelegation.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.trip.Organizer;

/**
 * An organizer as a browser sends it.
 */
record OrganizerForm(@NotBlank @Size(max = 200) @Nullable String name,

		@Nullable String party,

		@NotBlank(message = "{form.choose}") @OneOf(Organizer.Part.class) @Nullable String part,

		@Size(max = 500) @Nullable String description) {

}
