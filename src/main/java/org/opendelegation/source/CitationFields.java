package org.opendelegation.source;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What a page of citations has beside its facts: a form, and what its fields are chosen
 * from.
 */
@Component
public class CitationFields {

	private final SourceEditor sources;

	private final FactWords words;

	private final ReadingDesk reading;

	private final DirectoryBeside beside;

	private final CitedParts parts;

	CitationFields(SourceEditor sources, FactWords words, ReadingDesk reading, DirectoryBeside beside,
			CitedParts parts) {
		this.sources = sources;
		this.words = words;
		this.reading = reading;
		this.beside = beside;
		this.parts = parts;
	}

	CitedParts parts() {
		return this.parts;
	}

	/**
	 * A form for another citation.
	 * @param row the fact
	 * @param source the source that was cited last, or {@code null}
	 */
	public CitationForm blank(ClaimPage.Row row, @Nullable String source) {
		return CitationForm.blank(row, source, this.words.print(row.fact().value()));
	}

	/**
	 * The page.
	 * @param address its address
	 * @param page the facts
	 * @param open the one that has the form, or {@code null}
	 */
	public String page(String address, ClaimPage page, ClaimPage.@Nullable Row open, Model model) {
		model.addAttribute("address", address);
		model.addAttribute("page", page);
		model.addAttribute("open", open);
		model.addAttribute("ticket", UUID.randomUUID());
		model.addAttribute("followed", CitationForm.Followed.values());
		choices(model);
		this.reading.show(address, page, model);
		return "desk/source/claims";
	}

	/**
	 * What a form for several facts has: the same to choose from, and the text beside it.
	 * @param address the address of its page
	 */
	public void together(String address, Model model) {
		choices(model);
		this.reading.show(address, List.of(), model);
	}

	private void choices(Model model) {
		model.addAttribute("sources", this.sources.list());
		model.addAttribute("placeKinds", PlaceKind.values());
		model.addAttribute("strengths", Strength.values());
	}

	/**
	 * The source that was chosen, in words.
	 */
	public String sourceOf(CitationForm form) {
		Source source = this.sources.choose(form.source()).orElseThrow();
		return source.getNumber() + ": " + source.getName();
	}

	/**
	 * Whether the words of a citation are not in the text of its source, which may be a
	 * translation.
	 */
	public boolean isElsewhere(CitationForm form) {
		return this.reading.isMissing(form.source(), form.quote());
	}

	/**
	 * What stands beside the forms of the records themselves.
	 */
	DirectoryBeside beside() {
		return this.beside;
	}

	/**
	 * What to say once a citation is stored: also if its words are not in the text of the
	 * source, which may be a translation.
	 */
	public String notice(CitationForm form) {
		return isElsewhere(form) ? "desk.cite.done.elsewhere" : "desk.cite.done";
	}

}
