package org.opendelegation.home;

import org.jspecify.annotations.Nullable;

/**
 * A list as somebody has narrowed and sorted it.
 *
 * @param id its identity
 * @param list which list
 * @param name what it is called
 * @param query the query of the list, beginning with a question mark
 * @param cityId the city that it is shared with, by its identity, or {@code null}
 * @param city that city, or {@code null}
 * @param owner whose it is
 * @param mine whether it is that of who asks
 */
public record SavedView(long id, String list, String name, String query, @Nullable Long cityId, @Nullable String city,
		String owner, boolean mine) {

	public String getPath() {
		return "/desk/" + this.list + this.query;
	}

}
