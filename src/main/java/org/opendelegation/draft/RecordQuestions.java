package org.opendelegation.draft;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Questions;
import org.opendelegation.trip.Edition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Asks, before a record is saved, what its editor asks about it.
 */
@Component
class RecordQuestions {

	/**
	 * Asks what nobody has confirmed yet. Nobody is asked twice: what the record holds
	 * already is not asked about, nor is a form that has mistakes, or one of before
	 * somebody else saved.
	 * @param key the key of the record, or {@code null} for a new one
	 * @param version the version that the form shows
	 */
	@Transactional(readOnly = true)
	public <F> void ask(RecordEditor<F> editor, Edition edition, @Nullable String key, int version, BindingResult bound,
			HttpServletRequest request, Model model) {
		Set<String> confirmed = Questions.confirmed(request.getParameterValues(Questions.CONFIRMED), model);
		if (bound.hasErrors()) {
			return;
		}
		Optional<RecordEditor.Loaded<F>> held = Optional.ofNullable(key).flatMap((one) -> editor.load(edition, one));
		if (held.filter((one) -> one.version() != version).isPresent()) {
			return;
		}
		held.ifPresent((one) -> confirmed.addAll(about(editor, edition, key, one.form()).ids()));
		F form = editor.getFormType().cast(Objects.requireNonNull(bound.getTarget(), "A form without mistakes"));
		about(editor, edition, key, form).put(confirmed, bound, model);
	}

	private static <F> Questions about(RecordEditor<F> editor, Edition edition, @Nullable String key, F form) {
		Questions questions = new Questions();
		editor.ask(edition, form, questions);
		editor.askBeside(edition, key, form, questions);
		return questions;
	}

}
