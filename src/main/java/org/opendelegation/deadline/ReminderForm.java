package org.opendelegation.deadline;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.web.BadParameterException;

/**
 * Of what somebody wants to be reminded, as a browser sends it.
 *
 * @param kinds names of {@link ReminderKind}s
 * @param scope {@code ALL} or {@code MINE}
 * @param cities cities by their identities; none means all
 */
record ReminderForm(@Nullable List<String> kinds, @Nullable String scope, @Nullable List<String> cities) {

	/**
	 * What was chosen.
	 * @param offered the cities that the person may see
	 */
	ReminderChoice toChoice(Set<Long> offered) {
		Set<ReminderKind> chosen = EnumSet.noneOf(ReminderKind.class);
		given(this.kinds).forEach((kind) -> chosen.add(kind(kind)));
		Set<Long> wanted = given(this.cities).stream().map((city) -> city(city, offered)).collect(Collectors.toSet());
		boolean all = wanted.isEmpty() || wanted.equals(offered);
		return new ReminderChoice(chosen, "MINE".equals(this.scope), all ? null : wanted);
	}

	private static List<String> given(@Nullable List<String> values) {
		return Objects.requireNonNullElse(values, List.of());
	}

	private static ReminderKind kind(String name) {
		return EnumSet.allOf(ReminderKind.class)
			.stream()
			.filter((kind) -> kind.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("kinds", name));
	}

	private static Long city(String identity, Set<Long> offered) {
		return offered.stream()
			.filter((city) -> city.toString().equals(identity))
			.findFirst()
			.orElseThrow(() -> new BadParameterException("cities", identity));
	}

}
