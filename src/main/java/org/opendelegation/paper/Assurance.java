package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Citation;
import org.opendelegation.source.Claim;
import org.opendelegation.source.Fact;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.Strength;

/**
 * How sure the sentences of a paper are: whether one source alone says so, whether there
 * is another account, and what is inferred. Nothing is said of what is withheld.
 *
 * @param provenance who says what
 * @param words the words of papers
 */
record Assurance(Provenance provenance, PaperWords words) {

	/**
	 * A sentence, with the fact that one source alone says so.
	 */
	String weigh(String sentence, Citable record, String field) {
		List<Claim> claims = claims(record, field);
		boolean alone = !claims.isEmpty() && claims.get(0).getSources().size() == 1;
		return alone ? this.words.text("paper.told.alone", sentence) : sentence;
	}

	/**
	 * Sentences that belong behind what was told of some fields: other accounts of each,
	 * and whether it is inferred and from what.
	 */
	List<String> doubts(Citable record, String... fields) {
		List<String> sentences = new ArrayList<>();
		for (String field : fields) {
			List<Claim> claims = claims(record, field);
			claims.stream()
				.skip(1)
				.flatMap((claim) -> Stream.ofNullable(claim.getWords()))
				.map((words) -> this.words.text("paper.told.other", stopped(words)))
				.forEach(sentences::add);
			if (this.provenance.isInferred(claims)) {
				sentences.add(inferred(record, field, claims.get(0)));
			}
		}
		return sentences;
	}

	private String inferred(Citable record, String field, Claim claim) {
		String what = this.words.text("paper.told.field." + record.getReference().kind() + "." + field);
		return claim.getCitations()
			.stream()
			.map(Citation::getReasoning)
			.filter(Objects::nonNull)
			.findFirst()
			.map((reasoning) -> this.words.text("paper.told.inferred.from", what, stopped(reasoning)))
			.orElseGet(() -> this.words.text("paper.told.inferred", what));
	}

	private static String stopped(String words) {
		return words.matches("(?s).*[.!?…。]") ? words : words + ".";
	}

	/**
	 * The same in a few words, for a field that stands on a line of its own.
	 */
	List<String> remarks(Fact fact) {
		List<Claim> claims = this.provenance.of(fact);
		List<String> remarks = new ArrayList<>();
		if (this.provenance.isInferred(claims)) {
			remarks.add(this.words.text("fact.inferred"));
		}
		if (claims.size() > 1) {
			remarks.add(this.words.text("fact.accounts", claims.size()));
		}
		return remarks;
	}

	/**
	 * Why a source that was read for a field is cited for not telling it, or {@code null}
	 * where none is.
	 */
	@Nullable String silence(Fact fact) {
		return fact.isStated() ? null
				: this.provenance.of(fact)
					.stream()
					.limit(1)
					.flatMap((claim) -> claim.getCitations().stream())
					.filter((citation) -> citation.getStrength() == Strength.INFERRED)
					.flatMap((citation) -> Stream.ofNullable(citation.getReasoning()))
					.findFirst()
					.orElse(null);
	}

	private List<Claim> claims(Citable record, String field) {
		return record.only(field)
			.stream()
			.filter((fact) -> this.provenance.withholding(fact) == null)
			.flatMap((fact) -> this.provenance.of(fact).stream())
			.toList();
	}

}
