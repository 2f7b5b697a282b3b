package org.opendelegation.deadline;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.EdtfSyntaxException;
import org.opendelegation.support.OneOf;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.support.TypedDate;

import org.springframework.validation.Errors;

/**
 * A task as a browser sends it.
 *
 * @param task what is to be done
 * @param day by when
 * @param city the slug of the city
 * @param person the account of who is responsible, or empty
 * @param audience an {@link Audience}
 * @param doneOn when it was done, or empty
 */
record TaskForm(@NotBlank @Size(max = 200) @Nullable String task,
		@NotBlank @TypedDate @Size(max = 40) @Nullable String day,
		@NotBlank(message = "{form.choose}") @Nullable String city,
		@Pattern(regexp = "|[0-9]{1,18}", message = "{form.choose}") @Nullable String person,
		@NotBlank(message = "{form.choose}") @OneOf(Audience.class) @Nullable String audience,
		@TypedDate @Size(max = 40) @Nullable String doneOn) {

	/**
	 * Who sees a task.
	 */
	enum Audience {

		INTERNAL, PUBLIC

	}

	/** No office that this program is for kept a task before. */
	private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	static TaskForm blank() {
		return new TaskForm(null, null, null, null, Audience.INTERNAL.name(), null);
	}

	static TaskForm of(Task task) {
		return new TaskForm(task.title(), Dates.writeDay(task.day()), task.city(), Texts.of(task.accountId()),
				(task.isPublic() ? Audience.PUBLIC : Audience.INTERNAL).name(), Dates.writeDay(task.doneOn()));
	}

	/**
	 * Looks for what one field alone does not show.
	 */
	void check(LocalDate today, Errors errors) {
		checkDay("day", this.day, errors);
		checkDay("doneOn", this.doneOn, errors);
		LocalDate done = date(this.doneOn);
		if (done != null && done.isAfter(today)) {
			errors.rejectValue("doneOn", "task.doneOn.future");
		}
	}

	/**
	 * Asks about what is unlikely where nothing is wrong.
	 */
	void ask(LocalDate today, Questions questions) {
		if (toDay().isBefore(today) && toDoneOn() == null) {
			questions.ask("day", "task.day.past", String.valueOf(Dates.writeDay(toDay())));
		}
	}

	private static void checkDay(String field, @Nullable String typed, Errors errors) {
		if (!errors.hasFieldErrors(field) && Texts.orNull(typed) != null && date(typed) == null) {
			errors.rejectValue(field, "task.day.vague");
		}
		LocalDate day = date(typed);
		if (day != null && day.isBefore(FIRST)) {
			errors.rejectValue(field, "task.day.early", new Object[] { String.valueOf(Dates.writeDay(day)) }, null);
		}
	}

	/**
	 * The day that was typed, or {@code null} where that is none or not certain.
	 */
	private static @Nullable LocalDate date(@Nullable String typed) {
		try {
			Edtf read = Dates.read(typed);
			LocalDate day = (read != null) ? read.earliest() : null;
			return (day != null && Edtf.on(day).equals(read)) ? day : null;
		}
		catch (EdtfSyntaxException ex) {
			return null;
		}
	}

	String toTitle() {
		return Texts.required(this.task);
	}

	LocalDate toDay() {
		return Objects.requireNonNull(date(this.day), "The form was checked");
	}

	String toCity() {
		return Texts.required(this.city);
	}

	@Nullable Long toPerson() {
		String chosen = Texts.orNull(this.person);
		return (chosen != null) ? Long.valueOf(chosen) : null;
	}

	boolean isForThePublic() {
		return Texts.constant(Audience.class, this.audience) == Audience.PUBLIC;
	}

	@Nullable LocalDate toDoneOn() {
		return date(this.doneOn);
	}

}
