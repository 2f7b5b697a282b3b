package org.opendelegation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Open Delegation: the public record of official travel and sister-city relationships.
 */
@SpringBootApplication
public class OpenDelegationApplication {

	public static void main(String[] args) {
		SpringApplication.run(OpenDelegationApplication.class, args);
	}

}
