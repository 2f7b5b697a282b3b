package org.opendelegation.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.official.OfficialRepository;
import org.opendelegation.place.CityRepository;
import org.opendelegation.web.ListFilter;

import org.springframework.stereotype.Component;

/**
 * What the values of the filter of filings are, and what they are called.
 */
@Component
class FilingFilters {

	private static final List<String> FORMS = Stream.of(FormKind.values()).map(Enum::name).toList();

	private final Map<String, Function<String, Optional<String>>> names;

	FilingFilters(CityRepository cities, OfficialRepository officials, FilingWords words) {
		this.names = Map.of("city", cities::findPublishedName, "official", officials::findPublishedName, "form",
				(name) -> Optional.of(words.form(FormKind.valueOf(name))));
	}

	/**
	 * The filter that a query asks for.
	 * @throws org.opendelegation.web.BadParameterException if a value is none that there
	 * is
	 */
	ListFilter read(@Nullable String city, @Nullable String official, @Nullable String form, @Nullable Integer year,
			@Nullable String q) {
		return ListFilter.none().city(city).official(official).choice("form", form, FORMS).year(year).q(q);
	}

	Map<String, Function<String, Optional<String>>> getNames() {
		return this.names;
	}

}
