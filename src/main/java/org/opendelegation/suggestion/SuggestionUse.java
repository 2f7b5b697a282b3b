package org.opendelegation.suggestion;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be made of something that a text names: a record of the edition, or the host
 * of a meeting that is there.
 */
enum SuggestionUse {

	TRAVELER(KnownName.Kind.OFFICIAL, "traveler", "name", true),
	PERSON_PRESENT(KnownName.Kind.OFFICIAL, "attendance", "name", false),
	ORGANIZER(KnownName.Kind.ORGANIZATION, "organizer", "name", true),
	PAYER(KnownName.Kind.ORGANIZATION, "payment", "payer", false),
	PRESENT(KnownName.Kind.ORGANIZATION, "attendance", "name", false),
	HOST(KnownName.Kind.ORGANIZATION, "meeting", "host", false), STOP(KnownName.Kind.CITY, "stop", "city", true),
	MEETING(KnownName.Kind.DATE, "meeting", "dates", true);

	private final KnownName.Kind kind;

	private final String recordKind;

	private final String field;

	private final boolean once;

	SuggestionUse(KnownName.Kind kind, String recordKind, String field, boolean once) {
		this.kind = kind;
		this.recordKind = recordKind;
		this.field = field;
		this.once = once;
	}

	static List<SuggestionUse> of(KnownName.Kind kind) {
		return Stream.of(values()).filter((use) -> use.kind == kind).toList();
	}

	/**
	 * The kind of record that is made.
	 */
	String getRecordKind() {
		return this.recordKind;
	}

	/**
	 * The field that the text is cited for.
	 */
	String getField() {
		return this.field;
	}

	/**
	 * Whether an edition that has such a record of it needs no other.
	 */
	boolean isOnce() {
		return this.once;
	}

	/**
	 * Whether a record that is there is filled in, which somebody has to choose.
	 */
	public boolean isOfHeld() {
		return this == HOST;
	}

	/**
	 * What the form of the record is filled in with.
	 * @param choice the slug of the record of the directory, or a date
	 * @param name the name as the text has it
	 */
	Map<String, String> toForm(String choice, String name) {
		return switch (this) {
			case TRAVELER -> Map.of("name", name, "official", "official/" + choice);
			case PERSON_PRESENT -> Map.of("name", name, "party", "official/" + choice);
			case ORGANIZER, PRESENT -> Map.of("name", name, "party", "organization/" + choice);
			case PAYER -> Map.of("payer", name, "payerRecord", "organization/" + choice);
			case HOST -> Map.of("host", name, "hostOrganization", "organization/" + choice);
			case STOP -> Map.of("city", choice);
			case MEETING -> Map.of("dates", choice);
		};
	}

}
