package org.opendelegation.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The database connections of both sides.
 *
 * @param register how the public side logs in
 * @param desk how the staff side logs in; its database takes writes
 */
@ConfigurationProperties("open-delegation")
record SideProperties(@DefaultValue LoginProperties register, @DefaultValue LoginProperties desk) {

	LoginProperties of(Side side) {
		return (side == Side.REGISTER) ? this.register : this.desk;
	}

}
