package org.opendelegation.paper;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A worksheet that was filled from one edition of a trip. Its words are in English, as
 * the official forms are.
 *
 * @param name which paper it is
 * @param title what it is called
 * @param edition of which form its fields follow which edition
 * @param trip the title of the trip
 * @param standing which edition of the trip it was filled from, and whether that is
 * public
 * @param address the page of that edition, without the host
 * @param notice that it is a worksheet and no form
 * @param words what stands beside values on every sheet
 * @param sheets its sheets, at least one
 * @param sources the sources that its values rest on
 * @param cities the cities of which there can be such a paper; none where there is one
 * city, or where it is not made by city
 * @param city the city of which it is, or {@code null} if of all
 */
public record Paper(PaperName name, String title, String edition, String trip, String standing, String address,
		String notice, Words words, List<Sheet> sheets, List<CitedSource> sources, List<PaperCity> cities,
		@Nullable OfCity city) {

	/**
	 * Which city a paper is of.
	 *
	 * @param slug its permanent name in addresses
	 * @param sentence that there are only sheets of this city
	 */
	public record OfCity(String slug, String sentence) {
	}

	/**
	 * The same paper, offering some cities before the others.
	 */
	Paper first(Collection<Long> some) {
		return new Paper(this.name, this.title, this.edition, this.trip, this.standing, this.address, this.notice,
				this.words, this.sheets, this.sources, PaperCity.first(some, this.cities), this.city);
	}

	/**
	 * What stands beside values.
	 *
	 * @param missing that no source states a value
	 * @param notKept that the record has no place for it
	 * @param byHand that it is written by hand
	 * @param withheld that it is withheld
	 * @param record what a link to the record is called
	 * @param source what a link to a source is called
	 * @param sources the heading of the list of sources
	 * @param numbering how passages or sources are numbered
	 * @param whole where all of it is to be read, before the address; empty where the
	 * paper is no summary of it
	 * @param noSources that no source is cited
	 * @param separator what stands between several values of one field
	 */
	public record Words(String missing, String notKept, String byHand, String withheld, String record, String source,
			String sources, String numbering, String whole, String noSources, String separator) {
	}

	/**
	 * What stands on a page of its own, such as the worksheet for one payment.
	 *
	 * @param title what it is about
	 * @param parts its parts
	 */
	public record Sheet(String title, List<Part> parts) {
	}

	/**
	 * A part of a sheet.
	 *
	 * @param heading what it is called
	 * @param lines its lines
	 * @param notes sentences that explain it
	 */
	public record Part(String heading, List<Line> lines, List<String> notes) {
	}

}
