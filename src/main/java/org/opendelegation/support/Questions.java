package org.opendelegation.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * What is asked before a form is saved since it is possible but unlikely. A form shows
 * each question beside its field and has one tick for all of them; what was confirmed is
 * not asked again.
 */
public final class Questions {

	/** The field of a form that confirms. */
	public static final String CONFIRMED = "sure";

	private final List<Question> questions = new ArrayList<>();

	/**
	 * Asks.
	 * @param field the field of the form that it is about
	 * @param code the key of the message
	 * @param says what the message says, in its order
	 */
	public void ask(String field, String code, String... says) {
		this.questions.add(new Question(field, code, List.of(says)));
	}

	/**
	 * What confirms all of them.
	 */
	public Set<String> ids() {
		return this.questions.stream().map(Question::id).collect(Collectors.toSet());
	}

	/**
	 * Puts those that nobody has confirmed beside their fields.
	 * @param confirmed what has been confirmed
	 */
	public void put(Collection<String> confirmed, Errors errors, Model model) {
		List<Question> open = this.questions.stream().filter((one) -> !confirmed.contains(one.id())).toList();
		open.forEach((one) -> errors.rejectValue(one.field(), one.code(), one.says().toArray(), null));
		if (!open.isEmpty()) {
			model.addAttribute("toConfirm",
					open.stream().map(Question::id).distinct().collect(Collectors.joining(" ")));
		}
	}

	/**
	 * What a form confirms, and keeps on the page as confirmed.
	 * @param sent the values of {@link #CONFIRMED}, or {@code null} if there are none
	 */
	public static Set<String> confirmed(String @Nullable [] sent, Model model) {
		Set<String> ids = new HashSet<>();
		if (sent != null) {
			Arrays.stream(sent).flatMap((one) -> Arrays.stream(one.split("\\s+"))).forEach(ids::add);
			model.addAttribute("confirmed", String.join(" ", ids));
		}
		return ids;
	}

}
