package org.opendelegation.publication;

import java.util.List;

/**
 * What there is to do at the desk, for one person.
 *
 * @param waiting what waits for that person: editions to publish, and drafts with remarks
 * to deal with
 * @param due what will be published by itself, the next first
 * @param others what else is being prepared
 */
public record WorkList(List<EditionAtWork> waiting, List<EditionAtWork> due, List<EditionAtWork> others) {

}
