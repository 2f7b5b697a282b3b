package org.opendelegation.account;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opendelegation.web.BadParameterException;

/**
 * The roles that a form gives somebody. What our form does not send is no mistake to be
 * corrected there: nobody is made or changed by it.
 */
final class RoleChoices {

	private static final String NAME = "roles";

	private static final Pattern OF_CITY = Pattern.compile(NAME + "\\[([^\\[\\]]+)]");

	private RoleChoices() {
	}

	/**
	 * Reads the roles from the parameters of a request.
	 * @param parameters the parameters
	 * @param cities the slugs of the cities that there are
	 * @return the roles by the slugs of cities, of those where one was chosen
	 */
	static Map<String, DeskRole> read(Map<String, String[]> parameters, Set<String> cities) {
		Map<String, DeskRole> chosen = new LinkedHashMap<>();
		parameters.forEach((name, values) -> {
			if (name.startsWith(NAME)) {
				Matcher city = OF_CITY.matcher(name);
				if (!city.matches() || !cities.contains(city.group(1)) || values.length != 1) {
					throw new BadParameterException(name, String.join(", ", values));
				}
				if (!values[0].isEmpty()) {
					chosen.put(city.group(1), role(name, values[0]));
				}
			}
		});
		return chosen;
	}

	private static DeskRole role(String parameter, String value) {
		return Arrays.stream(DeskRole.values())
			.filter((role) -> role.name().equals(value))
			.findFirst()
			.orElseThrow(() -> new BadParameterException(parameter, value));
	}

}
