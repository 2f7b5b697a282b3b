package org.opendelegation.filing;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The part of a form in which somebody signs that it is true; {@code null} where that is
 * not stated.
 *
 * @param signedBy who signed
 * @param signedOn when
 */
@Embeddable
public record Verification(@Nullable String signedBy, @Nullable LocalDate signedOn) {

	static final Verification NONE = new Verification(null, null);

}
