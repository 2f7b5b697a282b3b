package org.opendelegation.account;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import ua_parser.Client;
import ua_parser.Parser;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Calls browsers by names that their owners know. It is read when first asked, since few
 * look at where they are signed in.
 */
@Lazy
@Component
class Browsers {

	private static final String UNKNOWN = "Other";

	private final Parser parser = new Parser();

	/**
	 * The browser and what it runs on, such as Firefox on Ubuntu.
	 * @param agent what the browser calls itself
	 * @return its name; what it calls itself where nobody knows better
	 */
	String nameOf(String agent) {
		Client client = this.parser.parse(agent);
		String name = Stream.of(client.userAgent.family, client.os.family)
			.filter((part) -> !part.equals(UNKNOWN))
			.collect(Collectors.joining(" on "));
		return name.isEmpty() ? agent : name;
	}

}
