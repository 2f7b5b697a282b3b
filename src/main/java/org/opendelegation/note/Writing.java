package org.opendelegation.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That somebody wrote.
 *
 * @param writer what the person is called
 * @param at when
 */
record Writing(String writer, Instant at) {

	static @Nullable Writing of(ResultSet row) throws SQLException {
		Timestamp at = row.getTimestamp("saved_at");
		return (at != null) ? new Writing(row.getString("writer"), at.toInstant()) : null;
	}

}
