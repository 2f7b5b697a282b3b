package org.opendelegation.database;

import javax.sql.DataSource;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/**
 * Refuses to serve the public from a connection that could read past the wall, such as a
 * superuser's, for which row-level security does not hold.
 */
@Component
class RegisterWall implements ApplicationRunner {

	private final JdbcClient register;

	RegisterWall(DataSource registerDataSource) {
		this.register = JdbcClient.create(registerDataSource);
	}

	@Override
	public void run(ApplicationArguments args) {
		Boolean stands = this.register.sql("""
				select not (rolsuper or rolbypassrls) and not has_table_privilege(oid, 'note', 'select')
				from pg_roles where rolname = current_user
				""").query(Boolean.class).single();
		Assert.state(Boolean.TRUE.equals(stands),
				"The register's database role can read what is not public. See README, \"On a server\".");
	}

}
