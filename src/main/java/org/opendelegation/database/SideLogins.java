package org.opendelegation.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Tries at start whether the database lets both sides in, when migrations have made their
 * roles. Otherwise the first to notice would be Hibernate, which takes it for a database
 * of a kind that it does not know.
 */
@Component
@DependsOnDatabaseInitialization
class SideLogins implements InitializingBean {

	private final DataSource register;

	private final DataSource desk;

	SideLogins(@Qualifier("register") DataSource register, @Qualifier("desk") DataSource desk) {
		this.register = register;
		this.desk = desk;
	}

	@Override
	public void afterPropertiesSet() {
		check(Side.REGISTER, this.register);
		check(Side.DESK, this.desk);
	}

	private static void check(Side side, DataSource dataSource) {
		try (Connection connection = dataSource.getConnection()) {
			connection.getMetaData();
		}
		catch (SQLException ex) {
			throw new SideUnreachableException(side, ex);
		}
	}

	/**
	 * Puts the trial before Hibernate.
	 */
	@Component
	static class BeforeHibernate extends EntityManagerFactoryDependsOnPostProcessor {

		BeforeHibernate() {
			super(SideLogins.class);
		}

	}

}
