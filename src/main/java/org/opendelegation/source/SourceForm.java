package org.opendelegation.source;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.TypedDate;

/**
 * A source as a browser sends it.
 */
record SourceForm(@NotBlank(message = "{form.choose}") @OneOf(SourceKind.class) @Nullable String kind,

		@NotBlank @Size(max = 200) @Nullable String publisher,

		@NotBlank @Pattern(regexp = LANGUAGE_OR_BLANK,
				message = "{desk.source.language.unknown}") @Nullable String language,

		@Size(max = 300) @Nullable String title,

		@Size(max = 300) @Nullable String titleInEnglish,

		@NotBlank @Size(max = 300) @Nullable String description,

		@TypedDate @Nullable String issued,

		@Size(max = 2000) @Pattern(regexp = WEB_ADDRESS_OR_BLANK,
				message = "{desk.source.url.wrong}") @Nullable String url,

		@Size(max = 1000) @Nullable String remark) {

	static final String LANGUAGE_OR_BLANK = "\\s*(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?)?\\s*";

	private static final String WEB_ADDRESS_OR_BLANK = "\\s*(?:https?://[^\\s/]\\S*)?\\s*";

	static SourceForm blank() {
		return new SourceForm(null, null, "en", null, null, null, null, null, null);
	}

	static SourceForm entitled(String title) {
		return new SourceForm(null, null, "en", title, null, null, null, null, null);
	}

	static SourceForm of(Source source) {
		return new SourceForm(source.getKind().name(), source.getPublisher(), source.getLanguage(), source.getTitle(),
				source.getTitleInEnglish(), source.getDescription(), Dates.write(source.getIssued()), source.getUrl(),
				source.getRemark());
	}

}
