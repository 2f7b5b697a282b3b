package org.opendelegation.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * A filing as a browser sends it.
 */
record FilingForm(@NotBlank(message = "{form.choose}") @Nullable String city,

		@NotBlank(message = "{form.choose}") @OneOf(FormKind.class) @Nullable String form,

		@Size(max = 200) @Nullable String formName,

		@Size(max = 100) @Nullable String formEdition,

		@Nullable String filer,

		@Size(max = 200) @Nullable String officer,

		@Size(max = 200) @Nullable String signedBy,

		@TypedDate @Nullable String signedOn,

		@TypedDate @Nullable String periodFrom,

		@TypedDate @Nullable String periodTo,

		@Nullable String nothingToDeclare,

		@Nullable String sure,

		@Nullable String trip,

		@Nullable List<String> payments,

		@TypedDate @Nullable String due,

		@TypedDate @Nullable String filed,

		@TypedDate @Nullable String received,

		@TypedDate @Nullable String postedOn,

		@Size(max = 1000) @Pattern(regexp = "\\s*|\\s*https?://[^\\s/]\\S*\\s*",
				message = "{desk.filing.postedAt.wrong}") @Nullable String postedAt,

		@TypedDate @Nullable String sentOn,

		@Nullable String amends,

		@Size(max = 2000) @Nullable String remark,

		@Size(max = 5000) @Nullable String note,

		@Size(max = 1000) @Nullable String correction,

		@Nullable String withholdFormer) {

	static final FilingForm BLANK = new FilingForm(null, null, null, null, null, null, null, null, null, null, null,
			null, null, List.of(), null, null, null, null, null, null, null, null, null, null, null);

	/**
	 * The days that were typed, by their fields.
	 */
	Map<String, @Nullable String> days() {
		Map<String, @Nullable String> days = new LinkedHashMap<>();
		days.put("periodFrom", this.periodFrom);
		days.put("periodTo", this.periodTo);
		days.put("signedOn", this.signedOn);
		days.put("due", this.due);
		days.put("filed", this.filed);
		days.put("received", this.received);
		days.put("postedOn", this.postedOn);
		days.put("sentOn", this.sentOn);
		return days;
	}

	public boolean saysNothing() {
		return "true".equals(this.nothingToDeclare);
	}

	/**
	 * Whether the public is to read nothing any more of what stood in the filing before.
	 */
	public boolean withholdsFormer() {
		return "true".equals(this.withholdFormer);
	}

	/**
	 * The keys of the payments that were ticked.
	 */
	public List<String> ticked() {
		return (this.payments != null) ? this.payments : List.of();
	}

}
