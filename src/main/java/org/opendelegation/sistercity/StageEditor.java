package org.opendelegation.sistercity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryPartEditor;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Stages, in the order in which they were reached: the last is where the relationship
 * stands.
 */
@Component
class StageEditor extends DirectoryPartEditor<Relationship, Stage, StageForm> {

	private static final Set<StageKind> AGREEMENTS = EnumSet.of(StageKind.FRIENDSHIP, StageKind.SISTER,
			StageKind.RENEWED);

	StageEditor(EntityManager entities) {
		super(entities, Stage.class, StageForm.class, "relationship");
	}

	@Override
	public String getPlural() {
		return "stages";
	}

	@Override
	public String getTemplate() {
		return "desk/sistercity/_stage";
	}

	@Override
	protected String order() {
		return "p.position, p.key";
	}

	@Override
	public StageForm blank() {
		return new StageForm(null, null, null, null, null);
	}

	@Override
	protected StageForm formOf(Stage held) {
		return new StageForm(held.getKind().name(), Dates.write(held.getReached()), Dates.write(held.getEndsOn()),
				held.getAuthority(), held.getRemark());
	}

	@Override
	protected List<Object> lineOf(Stage held) {
		return Stream.of(Optional.of(held.getKind()), Optional.ofNullable(held.getReached()))
			.<Object>flatMap(Optional::stream)
			.toList();
	}

	@Override
	protected String nameOf(StageForm form) {
		return kind(form).name();
	}

	@Override
	protected Stage create(Relationship owner, String key, StageForm form) {
		int last = of(owner).stream().mapToInt(Stage::getPosition).max().orElse(0);
		return new Stage(owner, key, last + 1, kind(form));
	}

	@Override
	protected void apply(Stage held, StageForm form) {
		held.describe(kind(form), Dates.read(form.reached()), Dates.read(form.endsOn()), Texts.orNull(form.authority()),
				Texts.orNull(form.remark()));
	}

	@Override
	protected void check(Relationship owner, List<Stage> others, StageForm form, Errors errors) {
		if (errors.hasErrors()) {
			return;
		}
		Edtf end = Dates.read(form.endsOn());
		if (end != null && !AGREEMENTS.contains(kind(form))) {
			errors.rejectValue("endsOn", "desk.stage.endsOn.kind");
		}
		else if (end != null && isBefore(end, Dates.read(form.reached()))) {
			errors.rejectValue("endsOn", "desk.stage.endsOn.order");
		}
	}

	private static boolean isBefore(Edtf end, @Nullable Edtf reached) {
		LocalDate last = end.latest();
		LocalDate first = (reached != null) ? reached.earliest() : null;
		return last != null && first != null && last.isBefore(first);
	}

	private static StageKind kind(StageForm form) {
		return Objects.requireNonNull(Texts.constant(StageKind.class, form.kind()));
	}

	@Override
	public Map<String, Object> choices() {
		return Map.of("kinds", StageKind.values());
	}

	@Override
	public boolean isOrdered() {
		return true;
	}

	@Override
	protected void swap(Stage one, Stage other) {
		one.swap(other);
	}

}
