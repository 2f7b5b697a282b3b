package org.opendelegation.database;

import javax.sql.DataSource;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to serve the public from a connection that could read past the wall, such as a
 * superuser's, for which row-level security does not hold. It asks when the tables have
 * been made and before the web server opens its port.
 */
@Component
@DependsOnDatabaseInitialization
class RegisterWall implements SmartInitializingSingleton {

	private final JdbcClient register;

	RegisterWall(@Qualifier("register") DataSource register) {
		this.register = JdbcClient.create(register);
	}

	@Override
	public void afterSingletonsInstantiated() {
		boolean stands = this.register.sql("""
				select row_security_active('edition') and not has_any_column_privilege('note', 'select')
					and not has_any_column_privilege('note_revision', 'select')
					and not has_any_column_privilege('document_piece', 'select')
					and not has_any_column_privilege('withheld_value', 'select')
					and not has_any_column_privilege('account', 'select')
				""").query(Boolean.class).single();
		if (!stands) {
			throw new OpenWallException(this.register.sql("select current_user").query(String.class).single());
		}
	}

}
