package org.opendelegation.source;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * A citation as a browser sends it.
 *
 * @param account the identity of the claim that it supports, or {@link #NEW}
 * @param source the slug of the source
 * @param placeKind the kind of place in the source
 * @param place the number of the line, paragraph or page
 * @param quote the words of the source
 * @param strength how directly it says so
 * @param reasoning how the fact follows from it
 * @param words what it says, if that is something else
 * @param formerWords what those cited before say then
 * @param follow which of the two the record follows then
 * @param reason why
 */
public record CitationForm(@Nullable String account,

		@NotBlank(message = "{form.choose}") @Nullable String source,

		@NotBlank(message = "{form.choose}") @OneOf(PlaceKind.class) @Nullable String placeKind,

		@Size(max = 50) @Nullable String place,

		@Size(max = 2000) @Nullable String quote,

		@NotBlank(message = "{form.choose}") @OneOf(Strength.class) @Nullable String strength,

		@Size(max = 1000) @Nullable String reasoning,

		@Size(max = 500) @Nullable String words,

		@Size(max = 500) @Nullable String formerWords,

		@OneOf(Followed.class) @Nullable String follow,

		@Size(max = 1000) @Nullable String reason) {

	/** Stands for a claim that is not there yet. */
	static final String NEW = "new";

	/**
	 * Which of two accounts the record follows.
	 */
	public enum Followed {

		FORMER, ADDED

	}

	/**
	 * A form for another citation.
	 * @param row the fact and what was cited for it
	 * @param source the source that was cited last, or {@code null}
	 * @param value the value of the fact in words, or {@code null}
	 */
	static CitationForm blank(ClaimPage.Row row, @Nullable String source, @Nullable String value) {
		Claim former = row.claims().isEmpty() ? null : row.claims().get(0);
		String words = (former != null && former.getWords() != null) ? former.getWords() : value;
		return new CitationForm(null, source, PlaceKind.WHOLE.name(), null, null, Strength.STATED.name(), null, null,
				words, Followed.FORMER.name(), (former != null) ? former.getReason() : null);
	}

	/**
	 * A form for a passage that was marked.
	 * @param source the slug of the source, or {@code null}
	 * @param place the number of its paragraph, or {@code null} for the source as a whole
	 * @param quote its words, or {@code null}
	 */
	public static CitationForm ofPassage(@Nullable String source, @Nullable String place, @Nullable String quote) {
		PlaceKind kind = (place != null) ? PlaceKind.PARAGRAPH : PlaceKind.WHOLE;
		return new CitationForm(null, source, kind.name(), place, quote, Strength.STATED.name(), null, null, null, null,
				null);
	}

	boolean isSomethingElse() {
		return NEW.equals(this.account);
	}

	/**
	 * What is wrong where one field depends on another.
	 * @param claims what was cited before
	 */
	void check(List<Claim> claims, Errors errors) {
		require(needsPlace(), "place", this.place, errors);
		require(needsReasoning(), "reasoning", this.reasoning, errors);
		if (!claims.isEmpty() && !isSomethingElse() && claims.stream().noneMatch(this::isAbout)) {
			errors.rejectValue("account", "form.choose");
		}
		boolean disputes = isSomethingElse() && !claims.isEmpty();
		require(disputes, "words", this.words, errors);
		require(disputes && claims.size() == 1, "formerWords", this.formerWords, errors);
		require(disputes, "follow", this.follow, errors);
		require(disputes, "reason", this.reason, errors);
	}

	boolean isAbout(Claim claim) {
		return claim.getStoredId().toString().equals(this.account);
	}

	private boolean needsPlace() {
		return !PlaceKind.WHOLE.name().equals(this.placeKind) && !PlaceKind.HEADLINE.name().equals(this.placeKind);
	}

	private boolean needsReasoning() {
		return !Strength.STATED.name().equals(this.strength);
	}

	private static void require(boolean needed, String field, @Nullable String typed, Errors errors) {
		if (needed && Texts.orNull(typed) == null) {
			errors.rejectValue(field, "desk.cite.missing");
		}
	}

}
