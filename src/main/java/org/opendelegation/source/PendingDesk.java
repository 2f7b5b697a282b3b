package org.opendelegation.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.FormBinding;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;

/**
 * Cites what was chosen beside the form of a record, in the transaction that saves the
 * record.
 */
@Component
public class PendingDesk {

	private final CitationDesk citations;

	private final Citing citing;

	private final FormBinding binding;

	private final Validator validator;

	private final MessageSource messages;

	PendingDesk(CitationDesk citations, Citing citing, FormBinding binding, Validator validator,
			MessageSource messages) {
		this.citations = citations;
		this.citing = citing;
		this.binding = binding;
		this.validator = validator;
		this.messages = messages;
	}

	/**
	 * What a browser sent to be cited with the record.
	 */
	public Pending read(HttpServletRequest request) {
		Object sent = this.binding.bind(PendingForm.class, request).getTarget();
		return (sent instanceof PendingForm form) ? Pending.of(form.wanted()) : Pending.NONE;
	}

	/**
	 * Cites all of it for a record that has just been saved.
	 * @param editionId the edition, or {@code null} for a record of the directory
	 * @throws NotCitedException if something is wrong with one of them
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void cite(@Nullable Long editionId, Citable record, Pending pending) {
		List<List<String>> mistakes = new ArrayList<>();
		pending.citations().forEach((one) -> mistakes.add(cite(editionId, record, one)));
		if (!mistakes.stream().allMatch(List::isEmpty)) {
			throw new NotCitedException(pending.with(mistakes));
		}
	}

	private List<String> cite(@Nullable Long editionId, Citable record, PendingCitation one) {
		Optional<Fact> fact = Stream.ofNullable(one.field())
			.flatMap((field) -> record.only(field).stream())
			.findFirst();
		if (fact.isEmpty()) {
			return List.of(word("form.choose"));
		}
		if (!fact.get().isStated()) {
			return List.of(word("desk.pending.empty"));
		}
		List<Claim> claims = this.citing.of(editionId, fact.get());
		if (claims.size() > 1) {
			return List.of(word("desk.pending.disputed"));
		}
		CitationForm form = one.toForm(claims.isEmpty() ? null : claims.get(0).getStoredId().toString());
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		this.validator.validate(form, errors);
		this.citations.cite(editionId, fact.get(), form, errors);
		return errors.getFieldErrors()
			.stream()
			.map((error) -> word("desk.cite." + error.getField()) + ": "
					+ this.messages.getMessage(error, LocaleContextHolder.getLocale()))
			.toList();
	}

	String word(String key) {
		return this.messages.getMessage(key, null, LocaleContextHolder.getLocale());
	}

}
