package org.opendelegation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Holds every entity against the schema that the migrations make.
 */
@RepositoryTest
class EntityTests {

	private static final Pattern WORD = Pattern.compile("'([A-Z0-9_]+)'");

	@Autowired
	private EntityManager entities;

	@Autowired
	private JdbcClient database;

	@Test
	void canAllBeRead() {
		assertThat(this.entities.getMetamodel().getEntities()).isNotEmpty()
			.allSatisfy((entity) -> assertReadable("select e from %s e".formatted(entity.getName())));
	}

	@Test
	void canAllBeReadWithTheirCollections() {
		assertThat(this.entities.getMetamodel().getEntities()).flatMap(EntityType::getPluralAttributes)
			.isNotEmpty()
			.allSatisfy((collection) -> assertReadable("select c from %s e join e.%s c"
				.formatted(collection.getDeclaringType().getJavaType().getSimpleName(), collection.getName())));
	}

	private void assertReadable(String query) {
		assertThatNoException().as(query)
			.isThrownBy(() -> this.entities.createQuery(query, Object.class).getResultList());
	}

	@Test
	void knowTheWordsThatTheSchemaKnows() {
		Map<String, Set<String>> known = this.database.sql("""
				select conname, pg_get_constraintdef(oid) from pg_constraint
				where contype = 'c' and conname ~ '_is_known$' and conrelid::regclass::text = any (?)
				""")
			.param(tables())
			.query((row, number) -> Map.entry(row.getString(1), words(row.getString(2))))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		assertThat(known).isNotEmpty().containsExactlyInAnyOrderEntriesOf(enums());
	}

	private String[] tables() {
		return this.entities.getMetamodel()
			.getManagedTypes()
			.stream()
			.map((type) -> snakeCase(type.getJavaType().getSimpleName()))
			.toArray(String[]::new);
	}

	private Map<String, Set<String>> enums() {
		return this.entities.getMetamodel()
			.getManagedTypes()
			.stream()
			.flatMap((type) -> type.getDeclaredAttributes().stream())
			.filter((attribute) -> attribute.getJavaType().isEnum())
			.collect(Collectors.toMap(EntityTests::constraint, EntityTests::constants));
	}

	private static String constraint(Attribute<?, ?> attribute) {
		ManagedType<?> type = attribute.getDeclaringType();
		return Stream.of(type.getJavaType().getSimpleName(), attribute.getName(), "is_known")
			.map(EntityTests::snakeCase)
			.collect(Collectors.joining("_"));
	}

	private static String snakeCase(String name) {
		return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
	}

	private static Set<String> constants(Attribute<?, ?> attribute) {
		return Arrays.stream(attribute.getJavaType().getEnumConstants())
			.map((constant) -> ((Enum<?>) constant).name())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> words(String definition) {
		return WORD.matcher(definition)
			.results()
			.map((MatchResult match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
