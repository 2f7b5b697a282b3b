package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * Knows the deadlines of one kind. Lists, reminders and calendars have those of every
 * bean of this type, so that a kind is added by adding a bean, and a message
 * {@code desk.list.kind.} with its name. Who may see which of them is not its concern.
 */
public interface DeadlineSource {

	/**
	 * What the kind is called in addresses and messages, such as {@code task}.
	 */
	String getKind();

	/**
	 * All deadlines of the kind, settled ones too, of every city. Called at the desk, in
	 * a transaction that reads.
	 * @param today the day that it is
	 */
	List<Deadline> find(LocalDate today);

}
