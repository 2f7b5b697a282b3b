package org.opendelegation.suggestion;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What can be made of something that a text names: a record of the edition.
 */
enum SuggestionUse {

	TRAVELER(KnownName.Kind.OFFICIAL, "traveler", "name"), ORGANIZER(KnownName.Kind.ORGANIZATION, "organizer", "name"),
	STOP(KnownName.Kind.CITY, "stop", "city"), MEETING(KnownName.Kind.DATE, "meeting", "dates");

	private final KnownName.Kind kind;

	private final String recordKind;

	private final String field;

	SuggestionUse(KnownName.Kind kind, String recordKind, String field) {
		this.kind = kind;
		this.recordKind = recordKind;
		this.field = field;
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
	 * What the form of the record is filled in with.
	 * @param choice the slug of the record of the directory, or a date
	 * @param name the name as the text has it
	 */
	Map<String, String> toForm(String choice, String name) {
		return switch (this) {
			case TRAVELER -> Map.of("name", name, "official", "official/" + choice);
			case ORGANIZER -> Map.of("name", name, "party", "organization/" + choice);
			case STOP -> Map.of("city", choice);
			case MEETING -> Map.of("dates", choice);
		};
	}

}
