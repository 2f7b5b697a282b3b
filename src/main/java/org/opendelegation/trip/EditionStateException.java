package org.opendelegation.trip;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * That an edition is not in the state that a step needs: somebody else has taken one
 * meanwhile, or one was left out.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class EditionStateException extends IllegalStateException {

	EditionStateException(String message) {
		super(message);
	}

}
