package org.opendelegation.rule;

import java.util.List;

/**
 * A sentence: the key of a message, and what goes into it.
 *
 * @param key the key
 * @param arguments what goes into it
 */
public record Phrase(String key, List<Value> arguments) {

	public Phrase {
		arguments = List.copyOf(arguments);
	}

}
