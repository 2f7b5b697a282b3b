package org.opendelegation.directory;

import java.util.Map;
import java.util.Optional;

import org.opendelegation.web.ListFilter;
import org.opendelegation.web.MovedException;
import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the public addresses of records lead that were merged into others.
 */
@Component
public class FormerAddresses {

	/** The kinds of records that the parameters of lists name. */
	private static final Map<String, String> PARAMETERS = Map.of("city", "city", "place", "city", "official",
			"official", "organization", "organization");

	private final JdbcClient database;

	FormerAddresses(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What to answer where no public record of a kind has a slug: that it is elsewhere,
	 * or that there is none.
	 * @param kind what such a record is called, such as {@code official}
	 * @param plural what such records are called in addresses
	 */
	public RuntimeException missing(String kind, String plural, String slug) {
		return find(kind, slug).<RuntimeException>map((kept) -> new MovedException("/%s/%s".formatted(plural, kept)))
			.orElseGet(() -> new NotFoundException(kind + " " + slug));
	}

	/**
	 * Leads on where a list is narrowed to a record that was merged into another.
	 * @param list the address of the list
	 * @throws MovedException if it is
	 */
	public void follow(String list, ListFilter filter) {
		ListFilter present = filter;
		for (Map.Entry<String, String> parameter : PARAMETERS.entrySet()) {
			String slug = filter.get(parameter.getKey());
			Optional<String> kept = slug.isEmpty() ? Optional.empty() : find(parameter.getValue(), slug);
			if (kept.isPresent()) {
				present = present.instead(parameter.getKey(), kept.get());
			}
		}
		if (present != filter) {
			throw new MovedException(list + present.toQuery(1));
		}
	}

	private Optional<String> find(String kind, String slug) {
		return this.database.sql("select leads_to from former_address where record_table = ? and slug = ?")
			.params(kind, slug)
			.query(String.class)
			.optional();
	}

}
