package org.opendelegation.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every name of the people, organizations and cities that are recorded, those that are
 * not public yet too.
 */
@Component
class KnownNames {

	private final JdbcClient database;

	KnownNames(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A finder of all names in a text.
	 * @param text the text, of which the Chinese characters matter: the database knows
	 * which is the simplified one of a traditional one
	 */
	NameFinder finder(String text) {
		List<KnownName> names = this.database
			.sql("select kind, slug, name, other_name from directory_name where kind <> 'source'")
			.query((row, number) -> new KnownName(
					KnownName.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("slug"),
					row.getString("name"), row.getString("other_name")))
			.list();
		return new NameFinder(names,
				simplified(text + names.stream().map(KnownName::written).collect(Collectors.joining())));
	}

	private IntUnaryOperator simplified(String text) {
		int[] written = text.codePoints().filter(Character::isIdeographic).distinct().toArray();
		String asked = new String(written, 0, written.length);
		int[] answered = this.database.sql("select search_simplified(?)")
			.param(asked)
			.query(String.class)
			.single()
			.codePoints()
			.toArray();
		Map<Integer, Integer> pairs = new HashMap<>();
		for (int place = 0; place < written.length; place++) {
			pairs.put(written[place], answered[place]);
		}
		return (point) -> pairs.getOrDefault(point, point);
	}

}
