package org.opendelegation.meeting;

import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.opendelegation.draft.Directory;
import org.opendelegation.draft.PartEditor;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How staff edit what was promised, expected or in prospect.
 */
@Component
@Order(70)
class CommitmentEditor extends PartEditor<Commitment, CommitmentForm> {

	private final Directory directory;

	CommitmentEditor(EntityManager entities, Directory directory) {
		super(entities, Commitment.class, CommitmentForm.class);
		this.directory = directory;
	}

	@Override
	public String getKind() {
		return "commitment";
	}

	@Override
	public String getTemplate() {
		return "desk/meeting/_commitment";
	}

	@Override
	public CommitmentForm blank() {
		return new CommitmentForm(null, null, null, null, null, null, null);
	}

	@Override
	public void check(Edition edition, CommitmentForm form, Errors errors) {
		this.directory.checkParty(errors, "owner", "party");
	}

	@Override
	public void ask(Edition edition, CommitmentForm form, Questions questions) {
		this.directory.askName(questions, "party", form.owner(), form.party());
	}

	@Override
	protected Commitment create(Edition edition, String key, int position, CommitmentForm form) {
		return new Commitment(edition, key, position, kind(form), Texts.required(form.words()));
	}

	@Override
	protected void apply(Commitment held, CommitmentForm form) {
		held.revise(kind(form), Texts.required(form.words()), this.directory.partyOrNull(form.owner(), form.party()),
				Texts.orNull(form.condition()));
		held.follow(Dates.read(form.due()), Texts.orNull(form.outcome()));
	}

	private static Commitment.Kind kind(CommitmentForm form) {
		return Objects.requireNonNull(Texts.constant(Commitment.Kind.class, form.kind()), "The form was checked");
	}

	@Override
	protected CommitmentForm formOf(Commitment held) {
		return new CommitmentForm(held.getCommitmentKind().name(), held.getWords(),
				(held.getOwner() != null) ? held.getOwner().getName() : null, Directory.choiceOf(held.getOwner()),
				held.getCondition(), Dates.write(held.getDue()), held.getOutcome());
	}

	@Override
	protected String nameOf(CommitmentForm form) {
		return Texts.required(form.words());
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		return this.directory.choicesAnd("commitmentKinds", Commitment.Kind.values());
	}

}
