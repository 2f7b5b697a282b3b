package org.opendelegation.rule;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the title of an official at the time of a trip says of a seat in the city's
 * council. A title that is not known here, or that only names a member, as that of an
 * assistant does, says nothing.
 */
enum Seat {

	/** That of a member of the council, also of a mayor. */
	COUNCIL,

	/** That of a member of another body of the city. */
	OTHER_BODY,

	/** That of somebody who serves the city, and is a member of no body. */
	NONE,

	/** The record does not tell. */
	UNKNOWN;

	private static final Pattern MEMBER = title("(vice |deputy )?mayor( pro tem(pore)?)?",
			"council ?(member|man|woman|person)", "member of the (city |town )?council", "alder(man|woman|person)",
			"(president|chair|vice chair) of the (city |town )?council", "council president");

	private static final Pattern COMMISSIONER = title("(vice )?chair of .*commission", "member of .*(commission|board)",
			"[a-z ]*commissioner", "[a-z ]*board ?member");

	private static final Pattern STAFF = title(
			"((deputy|assistant|acting|interim) )*(city|town) (manager|attorney|clerk|administrator|engineer|planner|treasurer)",
			"((deputy|assistant|acting|interim) )*(police|fire) chief", "chief of (police|staff)",
			"chief administrative officer", "((deputy|assistant|acting|interim) )*[a-z ]*director( of .*)?",
			"director of .*");

	static Seat of(@Nullable String title) {
		String held = (title != null) ? title.strip().replaceAll("[\\s-]+", " ") : "";
		if (MEMBER.matcher(held).matches()) {
			return COUNCIL;
		}
		if (STAFF.matcher(held).matches()) {
			return NONE;
		}
		return COMMISSIONER.matcher(held).matches() ? OTHER_BODY : UNKNOWN;
	}

	/**
	 * One of some titles, perhaps with the place or what else it is said of.
	 */
	private static Pattern title(String... titles) {
		return Pattern.compile("(" + String.join("|", titles) + ")(,? of [a-z. ]+|, [a-z0-9. ]+| \\([a-z0-9. ]+\\))?",
				Pattern.CASE_INSENSITIVE);
	}

}
