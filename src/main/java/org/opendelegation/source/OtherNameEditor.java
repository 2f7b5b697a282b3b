package org.opendelegation.source;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.opendelegation.directory.DirectoryPartEditor;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * How staff edit the other names of something.
 *
 * @param <R> what has the names
 * @param <P> the names
 */
public abstract class OtherNameEditor<R extends DirectoryRecord, P extends OtherName>
		extends DirectoryPartEditor<R, P, OtherNameForm> {

	protected OtherNameEditor(EntityManager entities, Class<P> type, String owner) {
		super(entities, type, OtherNameForm.class, owner);
	}

	protected abstract P create(R owner, String name, String language);

	@Override
	public String getPlural() {
		return "names";
	}

	@Override
	public String getTemplate() {
		return "desk/source/_other-name";
	}

	@Override
	public boolean isCited() {
		return false;
	}

	@Override
	protected String order() {
		return "p.language, p.name";
	}

	@Override
	public OtherNameForm blank() {
		return new OtherNameForm(null, null);
	}

	@Override
	protected OtherNameForm formOf(P held) {
		return new OtherNameForm(held.getName(), held.getLanguage());
	}

	@Override
	protected List<Object> lineOf(P held) {
		return List.of(held.toWords(), new LanguageName(held.getLanguage()));
	}

	@Override
	protected String labelOf(P held) {
		return held.getName();
	}

	@Override
	protected String nameOf(OtherNameForm form) {
		return Texts.required(form.name());
	}

	@Override
	protected void check(R owner, List<P> others, OtherNameForm form, Errors errors) {
		if (others.stream().anyMatch((other) -> other.getName().equals(Texts.orNull(form.name())))) {
			errors.rejectValue("name", "desk.names.twice");
		}
	}

	@Override
	protected P create(R owner, String key, OtherNameForm form) {
		return create(owner, Texts.required(form.name()), Texts.required(form.language()));
	}

	@Override
	protected void apply(P held, OtherNameForm form) {
		held.rename(Texts.required(form.name()), Texts.required(form.language()));
	}

}
