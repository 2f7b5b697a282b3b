package org.opendelegation.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What the public sees of a filing, value by value as texts; the note for staff is not
 * among them.
 */
final class PublicValues {

	/** Fields that name other records, which may not be public or not stay so. */
	static final Set<String> UNSAID = Set.of("trip", "payments", "amends");

	/** All fields in the order of the page. */
	static final List<String> FIELDS = List.of("form", "formName", "formEdition", "filer", "officer", "signedBy",
			"signedOn", "periodFrom", "periodTo", "nothingToDeclare", "trip", "payments", "due", "filed", "received",
			"postedOn", "postedAt", "sentOn", "amends", "remark");

	private PublicValues() {
	}

	/**
	 * The values by their fields, in the order of the page.
	 */
	private static Map<String, @Nullable String> of(Filing filing) {
		FilingDays days = filing.getDays();
		Map<String, @Nullable String> values = new LinkedHashMap<>();
		values.put("form", filing.getForm().name());
		values.put("formName", filing.getFormName());
		values.put("formEdition", filing.getFormEdition());
		values.put("filer", filing.getFiler().name());
		values.put("officer", filing.getOfficer());
		values.put("signedBy", filing.getVerification().signedBy());
		values.put("signedOn", text(filing.getVerification().signedOn()));
		values.put("periodFrom", text(filing.getPeriod().from()));
		values.put("periodTo", text(filing.getPeriod().to()));
		values.put("nothingToDeclare", filing.isNothingToDeclare() ? "true" : null);
		values.put("trip", Objects.toString(filing.getTripId(), null));
		values.put("payments", String.join(" ", new TreeSet<>(filing.getPayments())));
		values.put("due", text(days.due()));
		values.put("filed", text(days.filed()));
		values.put("received", text(days.received()));
		values.put("postedOn", text(days.postedOn()));
		values.put("postedAt", filing.getPostedAt());
		values.put("sentOn", text(days.sentOn()));
		values.put("amends", Objects.toString(filing.getAmendsId(), null));
		values.put("remark", filing.getRemark());
		return values;
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return Objects.toString(day, null);
	}

	/**
	 * What differs between two filings. What names another record has no values.
	 */
	static List<FilingCorrection.Value> between(Filing before, Filing after) {
		Map<String, @Nullable String> then = of(before);
		List<FilingCorrection.Value> changed = new ArrayList<>();
		of(after).forEach((field, value) -> {
			if (!Objects.equals(then.get(field), value)) {
				changed.add(UNSAID.contains(field) ? FilingCorrection.Value.of(field, null, null)
						: FilingCorrection.Value.of(field, then.get(field), value));
			}
		});
		return changed;
	}

}
