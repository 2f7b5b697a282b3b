package org.opendelegation.source;

import org.jspecify.annotations.Nullable;

/**
 * What a source says otherwise than those that were cited before.
 *
 * @param words what it says
 * @param formerWords what the only claim until now says, or {@code null} where there are
 * several, which say it themselves
 * @param preferred whether the record follows it, and not the claim it followed before
 * @param reason why the record follows the one that it follows
 */
public record NewAccount(String words, @Nullable String formerWords, boolean preferred, String reason) {
}
