package org.opendelegation.web;

import org.jspecify.annotations.Nullable;

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
	 * @param entry its entry in the contents of the page, or {@code null} where it may
	 * have nothing to show
	 */
	record Section(String template, Object content, @Nullable Entry entry) {

		public Section(String template, Object content) {
			this(template, content, null);
		}

	}

	/**
	 * An entry in the contents of a page.
	 *
	 * @param anchor the permanent name of the section on the page
	 * @param labelKey the message key of its heading
	 */
	record Entry(String anchor, String labelKey) {
	}

}
