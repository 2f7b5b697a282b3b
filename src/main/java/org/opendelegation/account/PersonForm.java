package org.opendelegation.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in, as a browser sends it.
 *
 * @param email where invitations go; it is not changed later
 * @param name what the person is called
 * @param administrator whether the person lets others in
 * @param roles by the slug of a city; no role where the value is empty
 */
record PersonForm(@NotBlank @Email @Size(max = 254) @Nullable String email,

		@NotBlank @Size(max = 100) @Nullable String name,

		@Nullable Boolean administrator,

		@Nullable Map<String, @Nullable DeskRole> roles) {

	static PersonForm blank() {
		return new PersonForm(null, null, null, null);
	}

	static PersonForm of(Account account) {
		return new PersonForm(account.getEmail(), account.getName(), account.isAdministrator(),
				account.getMemberships()
					.stream()
					.collect(Collectors.toMap((membership) -> membership.getCity().getSlug(), Membership::getRole)));
	}

	Map<String, DeskRole> roleByCity() {
		Map<String, DeskRole> chosen = new LinkedHashMap<>();
		if (this.roles != null) {
			this.roles.forEach((city, role) -> {
				if (role != null) {
					chosen.put(city, role);
				}
			});
		}
		return chosen;
	}

	boolean isAdministrator() {
		return Boolean.TRUE.equals(this.administrator);
	}

}
