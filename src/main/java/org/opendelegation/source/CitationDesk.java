package org.opendelegation.source;

import java.util.List;
import java.util.Map;
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
		if (!check(claims, form, errors)) {
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

	/**
	 * Whether a form can be cited for several facts, of which each follows what it says.
	 * @param errors what is wrong with the form, to which this adds what it finds
	 */
	public boolean check(CitationForm form, Errors errors) {
		return check(List.of(), form, errors);
	}

	private boolean check(List<Claim> claims, CitationForm form, Errors errors) {
		form.check(claims, errors);
		if (!errors.hasFieldErrors("source") && this.sources.choose(form.source()).isEmpty()) {
			errors.rejectValue("source", "form.choose");
		}
		return !errors.hasErrors();
	}

	/**
	 * Cites a place for several facts. What cites it already is left alone, and so is
	 * what sources disagree about: a source of that says something of its own.
	 * @param editionId the edition, or {@code null} for records of the directory
	 * @param form a form that was checked
	 */
	public CitedTogether cite(@Nullable Long editionId, List<NamedFact> facts, CitationForm form) {
		NewCitation citation = citation(form);
		Map<FactRef, List<Claim>> before = this.citing.ofAll(editionId,
				facts.stream().map((one) -> one.fact().record()).toList());
		CitedTogether done = new CitedTogether();
		facts.forEach((one) -> {
			List<Claim> claims = before.getOrDefault(FactRef.of(one.fact()), List.of());
			if (claims.stream().anyMatch(citation::isCitedBy)) {
				done.already().add(one);
			}
			else if (claims.size() > 1) {
				done.disputed().add(one);
			}
			else {
				cite(editionId, one.fact(), claims, citation);
				done.cited().add(one);
			}
		});
		return done;
	}

	private void cite(@Nullable Long editionId, Fact fact, List<Claim> claims, NewCitation citation) {
		if (claims.isEmpty()) {
			this.citing.begin(editionId, fact, citation);
		}
		else {
			this.citing.support(claims.get(0), citation);
		}
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
