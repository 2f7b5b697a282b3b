package org.opendelegation.publication;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.MarkdownText;

/**
 * What happened to one fact between two editions.
 *
 * @param change what happened
 * @param fact the fact of the newer edition, or of the older one if it is gone
 * @param before the fact as it was
 * @param after the fact as it is
 */
record FactChange(Change change, Fact fact, FactSide before, FactSide after) {

	/**
	 * Compares a fact; nothing if a reader sees no difference.
	 */
	static Optional<FactChange> between(FactSide before, FactSide after) {
		Fact fact = (after.fact() != null) ? after.fact() : before.fact();
		Change change = changeOf(before, after);
		return (fact != null && change != null) ? Optional.of(new FactChange(change, fact, before, after))
				: Optional.empty();
	}

	private static @Nullable Change changeOf(FactSide before, FactSide after) {
		if (before.isStated() != after.isStated()) {
			return after.isStated() ? Change.ADDED : Change.REMOVED;
		}
		if (!before.hasValueOf(after)) {
			return Change.CHANGED;
		}
		return before.hasClaimsOf(after) ? null : Change.SOURCES;
	}

	/**
	 * Whether sources disagree that did not disagree before, or that there is more to
	 * their disagreement.
	 */
	public boolean isDisputeAdded() {
		return this.after.claims().size() > 1 && this.after.claims().size() > this.before.claims().size();
	}

	/**
	 * Whether a reader learns nothing but that other sources say the same.
	 */
	boolean isOnlySourced() {
		return this.change == Change.SOURCES && !isDisputeAdded();
	}

	/**
	 * Both values word by word, if both are text and have words in common.
	 */
	public @Nullable WordDifference getWords() {
		if (this.change != Change.CHANGED || this.before.fact() == null) {
			return null;
		}
		String old = text(this.before.fact());
		String now = text(this.fact);
		return (old != null && now != null) ? WordDifference.between(old, now).orElse(null) : null;
	}

	private static @Nullable String text(Fact fact) {
		if (fact.value() instanceof MarkdownText markdown) {
			return markdown.text();
		}
		return (fact.value() instanceof String text) ? text : null;
	}

}
