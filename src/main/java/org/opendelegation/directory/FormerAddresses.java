package org.opendelegation.directory;

import org.opendelegation.web.MovedException;
import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the public addresses of records lead that were merged into others.
 */
@Component
public class FormerAddresses {

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
		return this.database.sql("select leads_to from former_address where record_table = ? and slug = ?")
			.params(kind, slug)
			.query(String.class)
			.optional()
			.<RuntimeException>map((kept) -> new MovedException("/%s/%s".formatted(plural, kept)))
			.orElseGet(() -> new NotFoundException(kind + " " + slug));
	}

}
