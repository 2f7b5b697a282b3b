package org.opendelegation.official;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.BulkChange;
import org.opendelegation.directory.BulkLine;
import org.opendelegation.directory.HeldRecords;
import org.opendelegation.directory.HeldRecord;
import org.opendelegation.directory.Keeper;
import org.opendelegation.directory.RecordPlace;
import org.opendelegation.organization.Organization;
import org.opendelegation.source.FactWords;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.EdtfSyntaxException;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;

/**
 * Ends offices on one day, as after an election. An office whose end is given already is
 * left alone, and so is one of which a source gives a time that has no end to set.
 */
@Component
class OfficesEnd implements BulkChange {

	private final OfficialEditor officials;

	private final OfficeEditor offices;

	private final HeldRecords records;

	private final FactWords words;

	OfficesEnd(OfficialEditor officials, OfficeEditor offices, HeldRecords records, FactWords words) {
		this.officials = officials;
		this.offices = offices;
		this.records = records;
		this.words = words;
	}

	@Override
	public String getList() {
		return "officials";
	}

	@Override
	public String getName() {
		return "end-offices";
	}

	@Override
	public Input getInput() {
		return Input.DATE;
	}

	/**
	 * The end of an interval is one date, as far as it is known.
	 */
	@Override
	public @Nullable String findMistake(@Nullable String value) {
		if (value == null) {
			return "jakarta.validation.constraints.NotBlank.message";
		}
		try {
			return Texts.required(Texts.of(Dates.read(value))).contains("/") ? "desk.bulk.officials.end-offices.one"
					: null;
		}
		catch (EdtfSyntaxException ex) {
			return "form.date.unreadable";
		}
	}

	@Override
	public List<BulkLine> plan(String slug, @Nullable String value, Keeper keeper) {
		HeldRecord held = this.records.hold(this.officials, new RecordPlace(slug, null, null), keeper);
		Official official = (Official) held.owner();
		String end = Objects.requireNonNull(Dates.read(value)).toString();
		List<Office> all = this.offices.of(official);
		return all.isEmpty()
				? List.of(BulkLine.leaving(slug, null, official.getVersion(), held.label(), null,
						"desk.bulk.officials.end-offices.none"))
				: all.stream().map((office) -> plan(held, slug, office, end)).toList();
	}

	private BulkLine plan(HeldRecord held, String slug, Office office, String end) {
		Organization at = office.getOrganization();
		String label = Stream.of(held.label(), office.getTitle(), (at != null) ? at.getName() : "")
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", "));
		String before = this.words.print(office.getHeld());
		String reason = reasonToLeave(held, office.getHeld(), end);
		if (reason != null) {
			return BulkLine.leaving(slug, office.getKey(), office.getVersion(), label, before, reason);
		}
		return BulkLine.changing(slug, office.getKey(), office.getVersion(), label, before,
				this.words.print(ended(office.getHeld(), end)));
	}

	private static @Nullable String reasonToLeave(HeldRecord held, @Nullable Edtf term, String end) {
		if (!held.correctable()) {
			return held.owner().isPublic() ? "desk.bulk.public" : "desk.bulk.rights";
		}
		String written = Texts.of(term);
		if (written == null) {
			return null;
		}
		if (!written.contains("/")) {
			return "desk.bulk.officials.end-offices.noInterval";
		}
		if (!written.endsWith("/") && !written.endsWith("/..")) {
			return "desk.bulk.officials.end-offices.ended";
		}
		return isInterval(written.substring(0, written.indexOf('/')) + "/" + end) ? null
				: "desk.bulk.officials.end-offices.before";
	}

	private static boolean isInterval(String text) {
		try {
			Edtf.parse(text);
			return true;
		}
		catch (EdtfSyntaxException ex) {
			return false;
		}
	}

	/**
	 * The term with this end; when it began may not be known.
	 */
	private static Edtf ended(@Nullable Edtf term, String end) {
		String written = (term != null) ? term.toString() : "/";
		return Edtf.parse(written.substring(0, written.indexOf('/')) + "/" + end);
	}

	@Override
	public void make(BulkLine line, @Nullable String value, Keeper keeper) {
		RecordPlace place = new RecordPlace(line.slug(), this.offices.getPlural(), line.part());
		Office office = (Office) this.records.holdToCorrect(this.officials, place, keeper).record();
		office.date(ended(office.getHeld(), Objects.requireNonNull(Dates.read(value)).toString()),
				office.getAttested());
	}

}
