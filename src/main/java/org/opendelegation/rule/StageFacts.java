package org.opendelegation.rule;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;

/**
 * A stage that a relationship has reached.
 *
 * @param record the stage
 * @param kind what the stage is called, as part of a message key
 * @param step what it means for rules
 * @param reached when it was reached, or {@code null} where no source says
 * @param endsOn when what was agreed on then ends, or {@code null} where no source says
 * @param authority the act of the council behind it, or {@code null} where no source
 * names one
 */
public record StageFacts(RecordRef record, String kind, Step step, @Nullable Edtf reached, @Nullable Edtf endsOn,
		@Nullable String authority) {

	/**
	 * What a stage means for rules.
	 */
	public enum Step {

		/** Before any agreement. */
		PLANNED,

		/** The council resolved. */
		RESOLUTION,

		/** An agreement of friendship. */
		FRIENDSHIP,

		/** An agreement of sister cities. */
		SISTER,

		/** An agreement was renewed. */
		RENEWED,

		/** Somebody looked at the relationship or reported on it. */
		REVIEWED,

		/** There is an agreement, however active. */
		STANDING,

		/** The relationship ended. */
		ENDED

	}

	boolean isAgreement() {
		return this.step == Step.FRIENDSHIP || this.step == Step.SISTER || this.step == Step.RENEWED;
	}

	/**
	 * Whether it was surely reached before a day.
	 */
	boolean isBefore(LocalDate day) {
		LocalDate last = (this.reached != null) ? this.reached.latest() : null;
		return last != null && last.isBefore(day);
	}

	/**
	 * Whether it was surely reached on a day or later.
	 */
	boolean isSince(LocalDate day) {
		LocalDate first = (this.reached != null) ? this.reached.earliest() : null;
		return first != null && !first.isBefore(day);
	}

	Input input() {
		return new Input("stage", value(), this.record);
	}

	/**
	 * What it is called, and when it was reached.
	 */
	Value value() {
		return Value.stage(this.kind, this.reached);
	}

}
