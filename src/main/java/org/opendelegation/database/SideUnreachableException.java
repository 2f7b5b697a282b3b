package org.opendelegation.database;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * The database does not let one side of the application in.
 */
class SideUnreachableException extends RuntimeException {

	private final Side side;

	SideUnreachableException(Side side, SQLException cause) {
		super("The database does not let the %s in: %s".formatted(side.name().toLowerCase(), reason(cause)), cause);
		this.side = side;
	}

	/**
	 * The pool says only that it has no connection; what the server said lies below.
	 */
	private static @Nullable String reason(Throwable failure) {
		return (failure.getCause() instanceof SQLException cause) ? reason(cause) : failure.getMessage();
	}

	Side getSide() {
		return this.side;
	}

}
