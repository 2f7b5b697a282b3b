package org.opendelegation.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Slugs;
import org.opendelegation.support.Texts;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters sources and corrects what is recorded of them. A source becomes public with the
 * first edition that cites it; what is public may be corrected too.
 */
@Service
@Transactional
public class SourceFiling {

	private final DeskSourceRepository sources;

	private final EntityManager entities;

	SourceFiling(DeskSourceRepository sources, EntityManager entities) {
		this.sources = sources;
		this.entities = entities;
	}

	/**
	 * Every source, the one that was entered last first.
	 */
	@Transactional(readOnly = true)
	public List<Source> list() {
		return this.sources.findAllNewestFirst();
	}

	/**
	 * The source that was chosen; nothing if none was, or if there is no such source.
	 */
	@Transactional(readOnly = true)
	public Optional<Source> choose(@Nullable String slug) {
		return Optional.ofNullable(Texts.orNull(slug)).flatMap(this.sources::findBySlug);
	}

	/**
	 * One source.
	 * @throws NotFoundException if there is no such source
	 */
	@Transactional(readOnly = true)
	public Source find(String slug) {
		return choose(slug).orElseThrow(() -> new NotFoundException("source " + slug));
	}

	/**
	 * Enters a source.
	 * @return its slug
	 */
	@PreAuthorize("hasRole('CLERK')")
	String enter(SourceForm form) {
		String slug = Slugs.free(nameOf(form), "source", (taken) -> this.sources.findBySlug(taken).isPresent());
		Source source = new Source(slug, kind(form), Texts.required(form.description()),
				Texts.required(form.publisher()), Texts.required(form.language()));
		apply(source, form);
		return this.sources.save(source).getSlug();
	}

	/**
	 * Corrects what is recorded of a source; its slug and its number stay.
	 * @param version the version that the form shows
	 * @return whether it was corrected: not if somebody else did so meanwhile
	 */
	@PreAuthorize("hasRole('CLERK')")
	boolean correct(String slug, SourceForm form, int version) {
		Source source = find(slug);
		if (source.getVersion() != version) {
			return false;
		}
		apply(source, form);
		this.entities.flush();
		return true;
	}

	private static void apply(Source source, SourceForm form) {
		source.describe(kind(form), Texts.required(form.description()), Texts.orNull(form.remark()));
		source.entitle(Texts.orNull(form.title()), Texts.orNull(form.titleInEnglish()),
				Texts.required(form.language()));
		source.locate(Texts.required(form.publisher()), Dates.read(form.issued()), Texts.orNull(form.url()));
	}

	private static SourceKind kind(SourceForm form) {
		return Objects.requireNonNull(Texts.constant(SourceKind.class, form.kind()));
	}

	/**
	 * What the address is made of: a title that an address can hold, or the description.
	 */
	private static String nameOf(SourceForm form) {
		boolean english = "en".equals(Locale.forLanguageTag(Texts.required(form.language())).getLanguage());
		return Stream
			.of(Optional.ofNullable(Texts.orNull(form.titleInEnglish())),
					Optional.ofNullable(english ? Texts.orNull(form.title()) : null))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> Texts.required(form.description()));
	}

}
