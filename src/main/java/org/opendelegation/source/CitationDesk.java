package org.opendelegation.source;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * Cites for a fact what a form says. Whoever calls it has made sure that nobody else does
 * so at the same time.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CitationDesk {

	private final Citing citing;

	private final SourceEditor sources;

	CitationDesk(Citing citing, SourceEditor sources) {
		this.citing = citing;
		this.sources = sources;
	}

	/**
	 * Cites a source for a fact.
	 * @param editionId the edition, or {@code null} for a record of the directory
	 * @param errors what is wrong with the form, to which this adds what it finds
	 * @return whether it is cited: not if something is wrong
	 */
	public boolean cite(@Nullable Long editionId, Fact fact, CitationForm form, Errors errors) {
		List<Claim> claims = this.citing.of(editionId, fact);
		form.check(claims, errors);
		if (!errors.hasFieldErrors("source") && this.sources.choose(form.source()).isEmpty()) {
			errors.rejectValue("source", "form.choose");
		}
		if (errors.hasErrors()) {
			return false;
		}
		if (claims.isEmpty()) {
			this.citing.begin(editionId, fact, citation(form));
		}
		else if (form.isSomethingElse()) {
			this.citing.dispute(editionId, fact, citation(form), account(form, claims));
		}
		else {
			claims.stream().filter(form::isAbout).forEach((claim) -> this.citing.support(claim, citation(form)));
		}
		return true;
	}

	private NewCitation citation(CitationForm form) {
		PlaceKind kind = Objects.requireNonNull(Texts.constant(PlaceKind.class, form.placeKind()));
		boolean numbered = kind != PlaceKind.WHOLE && kind != PlaceKind.HEADLINE;
		return new NewCitation(this.sources.choose(form.source()).orElseThrow(), kind,
				numbered ? Texts.orNull(form.place()) : null, Texts.orNull(form.quote()),
				Objects.requireNonNull(Texts.constant(Strength.class, form.strength())),
				Texts.orNull(form.reasoning()));
	}

	private static NewAccount account(CitationForm form, List<Claim> claims) {
		return new NewAccount(Texts.required(form.words()),
				(claims.size() == 1) ? Texts.required(form.formerWords()) : null,
				CitationForm.Followed.ADDED.name().equals(form.follow()), Texts.required(form.reason()));
	}

}
