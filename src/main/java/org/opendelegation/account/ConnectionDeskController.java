package org.opendelegation.account;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers pages that ask whether the program can be reached before they send a form. It
 * answers nobody else less, so that a form whose session has ended is sent, and handed
 * back.
 */
@Controller
class ConnectionDeskController {

	@GetMapping("/login/connection")
	ResponseEntity<Void> answer() {
		return ResponseEntity.noContent().build();
	}

}
