package org.opendelegation.support;

import java.util.List;

/**
 * A question that is asked before something unlikely is saved.
 *
 * @param field the field of the form that it is about
 * @param code the key of its message
 * @param says what the message says, in its order
 */
public record Question(String field, String code, List<String> says) {

	/**
	 * What a form sends to confirm it. Of another value it is another question.
	 */
	public String id() {
		return this.field + "-" + Integer.toHexString((this.code + this.says).hashCode());
	}

}
