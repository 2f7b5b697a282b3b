package org.opendelegation.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The PostgreSQL that runs beside the application where no other database is named.
 *
 * @param directory where it keeps its data across restarts
 */
@ConfigurationProperties("open-delegation.embedded-database")
record EmbeddedProperties(@DefaultValue("data/postgresql") Path directory) {
}
