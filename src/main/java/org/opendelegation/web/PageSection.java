package org.opendelegation.web;

/**
 * What one subject adds to the page of another that stands below it, such as the trips on
 * the page of a city.
 *
 * @param <S> whose page it is
 */
public interface PageSection<S> {

	Section read(S subject);

	/**
	 * A section of a page.
	 *
	 * @param template the template, with a fragment {@code section(content)}; the page
	 * around it has the {@code provenance} for its source marks
	 * @param content what it shows
	 */
	record Section(String template, Object content) {
	}

}
