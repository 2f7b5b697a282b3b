package org.opendelegation.directory;

/**
 * That a record of the directory, or a part of one, is being saved: what is to be saved
 * with it joins the transaction, and ends it with a {@link NotSavedException} where
 * something is wrong.
 *
 * @param editor how such records are edited
 * @param place the record or the part
 * @param keeper who saves it
 */
public record RecordSaved(DirectoryEditor<?, ?> editor, RecordPlace place, Keeper keeper) {

}
