package org.opendelegation.draft;

import java.time.Instant;

/**
 * What somebody answered to a remark.
 *
 * @param words what was said
 * @param name what that person is called
 * @param madeAt when
 */
public record RemarkAnswer(String words, String name, Instant madeAt) {

}
