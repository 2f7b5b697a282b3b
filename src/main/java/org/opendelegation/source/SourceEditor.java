package org.opendelegation.source;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.DirectoryIndex;
import org.opendelegation.directory.Merges;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;

/**
 * Sources. One becomes public with the first edition that cites it.
 */
@Component
public class SourceEditor extends DirectoryEditor<Source, SourceForm> {

	private final DeskSourceRepository sources;

	private final Merges merges;

	SourceEditor(EntityManager entities, DeskSourceRepository sources, Merges merges) {
		super(entities, Source.class, SourceForm.class);
		this.sources = sources;
		this.merges = merges;
	}

	@Override
	public String getKind() {
		return "source";
	}

	@Override
	public String getPlural() {
		return "sources";
	}

	@Override
	public String getTemplate() {
		return "desk/source/_source";
	}

	/**
	 * A source has no source; it may be cited nowhere.
	 */
	@Override
	public Map<String, List<String>> getChoices() {
		Map<String, List<String>> choices = super.getChoices();
		choices.put("cited", List.of("nowhere"));
		return choices;
	}

	@Override
	public boolean isMergeable() {
		return true;
	}

	@Override
	protected Map<String, @Nullable Object> comparedOf(Source held) {
		Map<String, @Nullable Object> compared = new LinkedHashMap<>();
		compared.put("desk.source.number", held.getNumber());
		compared.put("desk.source.kind", held.getKind());
		compared.put("desk.source.title", held.getTitle());
		compared.put("desk.source.titleInEnglish", held.getTitleInEnglish());
		compared.put("desk.source.description", held.getDescription());
		compared.put("desk.source.publisher", held.getPublisher());
		compared.put("desk.source.language", held.getLanguage());
		compared.put("desk.source.issued", held.getIssued());
		compared.put("desk.source.url", held.getUrl());
		compared.put("desk.source.remark", held.getRemark());
		return compared;
	}

	@Override
	public boolean isChangedTogether() {
		return true;
	}

	@Override
	protected DirectoryIndex getIndex() {
		return new DirectoryIndex("source",
				"""
						position(lower(:q) in lower(concat_ws(' ', r.title, r.title_in_english, r.description, r.publisher))) > 0
						""",
				"lower(coalesce(r.title_in_english, r.title, r.description))",
				"not exists (select from citation c where c.source_id = r.id)", true);
	}

	@Override
	protected List<Source> fetch(Collection<Long> ids) {
		return this.sources.findAllByIds(ids);
	}

	/**
	 * Every source, the one that was entered last first.
	 */
	public List<Source> list() {
		return this.sources.findAllNewestFirst();
	}

	/**
	 * The source that was chosen, or the one that it was merged into meanwhile; nothing
	 * if none was, or if there is no such source.
	 */
	public Optional<Source> choose(@Nullable String slug) {
		return Optional.ofNullable(Texts.orNull(slug))
			.flatMap((chosen) -> find(chosen).or(() -> this.merges.findKept(getKind(), chosen).flatMap(this::find)));
	}

	@Override
	public SourceForm blank() {
		return SourceForm.blank();
	}

	@Override
	protected SourceForm formOf(Source held) {
		return SourceForm.of(held);
	}

	@Override
	public String labelOf(Source held) {
		return held.getName();
	}

	/**
	 * A title that an address can hold, or the description.
	 */
	@Override
	protected String nameOf(SourceForm form) {
		boolean english = "en".equals(Locale.forLanguageTag(Texts.required(form.language())).getLanguage());
		return Stream
			.of(Optional.ofNullable(Texts.orNull(form.titleInEnglish())),
					Optional.ofNullable(english ? Texts.orNull(form.title()) : null))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> Texts.required(form.description()));
	}

	@Override
	protected Source create(String slug, SourceForm form) {
		return new Source(slug, kind(form), Texts.required(form.description()), Texts.required(form.publisher()),
				Texts.required(form.language()));
	}

	@Override
	protected void apply(Source held, SourceForm form) {
		held.describe(kind(form), Texts.required(form.description()), Texts.orNull(form.remark()));
		held.entitle(Texts.orNull(form.title()), Texts.orNull(form.titleInEnglish()), Texts.required(form.language()));
		held.locate(Texts.required(form.publisher()), Dates.read(form.issued()), Texts.orNull(form.url()));
	}

	private static SourceKind kind(SourceForm form) {
		return Objects.requireNonNull(Texts.constant(SourceKind.class, form.kind()));
	}

	@Override
	public Map<String, Object> choices() {
		return Map.of("kinds", SourceKind.values());
	}

}
