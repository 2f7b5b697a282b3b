package org.opendelegation.database;

import java.util.Map;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/**
 * Hands out the connections of the side that is at work.
 */
class SideRouting extends AbstractRoutingDataSource {

	SideRouting(DataSource register, DataSource desk) {
		setTargetDataSources(Map.of(Side.REGISTER, register, Side.DESK, desk));
	}

	@Override
	protected Object determineCurrentLookupKey() {
		return Side.current();
	}

}
