package org.opendelegation.official;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.DirectoryIndex;
import org.opendelegation.directory.DirectoryPartEditor;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;

/**
 * People. One becomes public with the first edition that names them.
 */
@Component
class OfficialEditor extends DirectoryEditor<Official, OfficialForm> {

	private final OfficialRepository officials;

	private final List<DirectoryPartEditor<Official, ?, ?>> parts;

	OfficialEditor(EntityManager entities, OfficialRepository officials, OfficeEditor offices,
			OfficialNameEditor names) {
		super(entities, Official.class, OfficialForm.class);
		this.officials = officials;
		this.parts = List.of(offices, names);
	}

	@Override
	public String getKind() {
		return "official";
	}

	@Override
	public String getPlural() {
		return "officials";
	}

	@Override
	public String getTemplate() {
		return "desk/official/_official";
	}

	@Override
	public boolean isKnownByName() {
		return true;
	}

	@Override
	public boolean isMergeable() {
		return true;
	}

	@Override
	protected Map<String, @Nullable Object> comparedOf(Official held) {
		Map<String, @Nullable Object> compared = new LinkedHashMap<>();
		compared.put("desk.official.name", held.getName());
		compared.put("desk.official.sortName", held.getSortName());
		return compared;
	}

	@Override
	public List<? extends DirectoryPartEditor<Official, ?, ?>> getParts() {
		return this.parts;
	}

	@Override
	public boolean isChangedTogether() {
		return true;
	}

	@Override
	protected DirectoryIndex getIndex() {
		return DirectoryIndex.byNames("official", "r.sort_name", "office");
	}

	@Override
	protected List<Official> fetch(Collection<Long> ids) {
		return this.officials.findAllWithOffices(ids);
	}

	@Override
	protected void fetchFacts(Collection<Official> held) {
		this.officials.fetchAliases(held);
	}

	@Override
	public OfficialForm blank() {
		return new OfficialForm(null, null);
	}

	@Override
	protected OfficialForm formOf(Official held) {
		return new OfficialForm(held.getName(), held.getSortName());
	}

	@Override
	public String labelOf(Official held) {
		return held.getName();
	}

	@Override
	protected String nameOf(OfficialForm form) {
		return Texts.required(form.name());
	}

	@Override
	protected Official create(String slug, OfficialForm form) {
		return new Official(slug, Texts.required(form.name()), Texts.required(form.sortName()));
	}

	@Override
	protected void apply(Official held, OfficialForm form) {
		held.rename(Texts.required(form.name()), Texts.required(form.sortName()));
	}

}
