package org.opendelegation.official;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.BulkChange;
import org.opendelegation.directory.BulkLine;
import org.opendelegation.directory.BulkStep;
import org.opendelegation.directory.HeldRecord;
import org.opendelegation.directory.HeldRecords;
import org.opendelegation.directory.Keeper;
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

	private final HeldRecords records;

	private final FactWords words;

	OfficesEnd(OfficialEditor officials, HeldRecords records, FactWords words) {
		this.officials = officials;
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
	public void hold(Collection<String> slugs) {
		this.records.hold(this.officials, slugs);
	}

	@Override
	public List<BulkStep> plan(Collection<String> slugs, @Nullable String value, Keeper keeper) {
		String end = Objects.requireNonNull(Dates.read(value)).toString();
		return this.records.all(this.officials, slugs, keeper)
			.entrySet()
			.stream()
			.flatMap((held) -> plan(held.getKey(), held.getValue(), end))
			.toList();
	}

	private Stream<BulkStep> plan(String slug, HeldRecord held, String end) {
		Official official = (Official) held.owner();
		List<Office> all = official.getOffices();
		return all.isEmpty()
				? Stream.of(BulkStep.leaving(BulkLine.leaving(slug, null, official.getVersion(), held.label(), null,
						"desk.bulk.officials.end-offices.none")))
				: all.stream().map((office) -> plan(held, slug, office, end));
	}

	private BulkStep plan(HeldRecord held, String slug, Office office, String end) {
		String label = labelOf(held, office);
		String before = this.words.print(office.getHeld());
		String reason = reasonToLeave(held, office.getHeld(), end);
		if (reason != null) {
			return BulkStep
				.leaving(BulkLine.leaving(slug, office.getKey(), office.getVersion(), label, before, reason));
		}
		Edtf term = ended(office.getHeld(), end);
		return new BulkStep(
				BulkLine.changing(slug, office.getKey(), office.getVersion(), label, before, this.words.print(term)),
				() -> office.date(term, office.getAttested()));
	}

	private static String labelOf(HeldRecord held, Office office) {
		Organization at = office.getOrganization();
		return Stream.of(held.label(), office.getTitle(), (at != null) ? at.getName() : "")
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(", "));
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

}
