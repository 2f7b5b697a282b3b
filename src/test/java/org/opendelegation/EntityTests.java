package org.opendelegation;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import org.junit.jupiter.api.Test;
import org.opendelegation.meeting.Attendance;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.test.RepositoryTest;
import org.opendelegation.trip.EditionRecord;
import org.opendelegation.trip.Particulars;
import org.opendelegation.trip.Party;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Holds every entity against the schema that the migrations make.
 */
@RepositoryTest
class EntityTests {

	/** What every part of an edition has, and what the database makes of its dates. */
	private static final Set<String> OF_EVERY_PART = Set.of("version", "id", "edition", "meeting", "key", "position",
			"earliest", "latest");

	/** Attributes of parts of an edition that are no facts by their own name. */
	private static final Set<String> NO_FACTS = Set.of(
			// Told with the name or the link that they belong to.
			"Traveler.official", "Traveler.cityName", "Stop.cityName", "Organizer.party", "Attendance.party",
			"Attendance.representingOrganization", "Meeting.cityName", "Meeting.hostOrganization",
			// Told with the amount.
			"Payment.currency", "Gift.currency",
			// Told with the intermediary, the original source and the evidence.
			"Payment.noIntermediary", "Payment.ownMoney", "Payment.evidenceUrl",
			// Records of their own.
			"Meeting.attendance",
			// Told as the setting, the naming and the side.
			"Meeting.partOfTrip", "Attendance.collective", "Attendance.delegation");

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

	/**
	 * What an edition holds and no fact tells would neither be compared nor cited nor
	 * withheld.
	 */
	@Test
	void tellEveryAttributeOfAPartOfAnEditionAsAFact() {
		Set<String> untold = this.entities.getMetamodel()
			.getEntities()
			.stream()
			.filter((entity) -> isPartOfEdition(entity.getJavaType()))
			.flatMap(EntityTests::untold)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(untold).containsExactlyInAnyOrderElementsOf(NO_FACTS);
	}

	private static boolean isPartOfEdition(Class<?> type) {
		return EditionRecord.class.isAssignableFrom(type) || type == Particulars.class || type == Attendance.class;
	}

	private static Stream<String> untold(EntityType<?> entity) {
		Citable record = (Citable) filled(entity.getJavaType());
		Set<String> fields = record.getFacts().stream().map(Fact::field).collect(Collectors.toSet());
		return entity.getAttributes()
			.stream()
			.flatMap((attribute) -> named(attribute, fields))
			.filter((name) -> !OF_EVERY_PART.contains(name) && !fields.contains(name))
			.map((name) -> entity.getName() + "." + name);
	}

	/**
	 * The attribute, or those that are embedded in it where it is no fact itself.
	 */
	private static Stream<String> named(Attribute<?, ?> attribute, Set<String> facts) {
		boolean embedded = attribute instanceof SingularAttribute<?, ?> single
				&& single.getType() instanceof EmbeddableType<?> && attribute.getJavaType() != Party.class
				&& !facts.contains(attribute.getName());
		return embedded ? ((EmbeddableType<?>) ((SingularAttribute<?, ?>) attribute).getType()).getAttributes()
			.stream()
			.map(Attribute::getName) : Stream.of(attribute.getName());
	}

	/**
	 * A record with as much in it as it takes to ask for its facts.
	 */
	private static Object filled(Class<?> type) {
		Object record = BeanUtils.instantiateClass(type);
		ReflectionUtils.doWithFields(type, (field) -> {
			ReflectionUtils.makeAccessible(field);
			if (field.getType() == String.class) {
				field.set(record, "some");
			}
			else if (field.getType() == Party.class) {
				field.set(record, Party.named("Somebody"));
			}
			else if (field.getType().isAnnotationPresent(Entity.class)) {
				field.set(record, filled(field.getType()));
			}
		}, (field) -> !Modifier.isStatic(field.getModifiers()));
		return record;
	}

}
