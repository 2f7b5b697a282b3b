package org.opendelegation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.NullMarked;
import org.opendelegation.database.Side;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packagesOf = OpenDelegationApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	private static final String BASE = OpenDelegationApplication.class.getPackageName();

	/**
	 * A package may use those before it, not those beside it.
	 */
	private static final List<Set<String>> ORDER = List.of(Set.of("support", "database"), Set.of("web", "picture"),
			Set.of("journal"), Set.of("directory"), Set.of("source"), Set.of("place"), Set.of("account"),
			Set.of("document"), Set.of("organization"), Set.of("official"), Set.of("trip"), Set.of("draft"),
			Set.of("meeting", "funding"), Set.of("filing"), Set.of("rule"), Set.of("disclosure"),
			Set.of("ledger", "deadline", "paper"), Set.of("note", "suggestion"), Set.of("sistercity"),
			Set.of("publication"), Set.of("search", "home"));

	@ArchTest
	static final ArchRule packagesAreFreeOfCycles = slices().matching(BASE + ".(*)..")
		.should()
		.beFreeOfCycles()
		.because("a subject can only be understood alone if it does not lead back to itself");

	@ArchTest
	static final ArchRule packagesAreFlat = noClasses().should()
		.resideInAPackage(BASE + ".*.*..")
		.because("a package is a subject; one that outgrows a glance is split by subject");

	@ArchTest
	static final ArchRule rulesArePure = noClasses().that()
		.resideInAPackage(BASE + ".rule..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "jakarta..", "java.sql..")
		.because("a rule reads like the regulation and is tested with a table of examples: it asks nobody");

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().should()
		.callMethodWhere(readsTheClockOfTheMachine())
		.because("deadlines and publication are tested at any hour; a Clock that is handed in knows the time");

	@ArchTest
	static final ArchRule dependenciesComeThroughConstructors = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith(PersistenceContext.class)
		.orShould()
		.beAnnotatedWith("jakarta.inject.Inject")
		.because("what a class needs is seen in its constructor, and a test can give it");

	@ArchTest
	static final ArchRule fieldsThatAreInjectedDoNotChange = fields().that()
		.areDeclaredInClassesThat(annotatedWith(Controller.class))
		.should()
		.beFinal()
		.because("one instance serves all requests at once");

	@ArchTest
	static final ArchRule controllersAreNamedForWhomTheyServe = classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.areMetaAnnotatedWith(Controller.class)
		.and()
		.areNotAssignableTo(ErrorController.class)
		.should()
		.haveSimpleNameEndingWith("RegisterController")
		.orShould()
		.haveSimpleNameEndingWith("DeskController")
		.because("whether the public or staff is served decides what may be shown");

	@ArchTest
	static final ArchRule publicControllersAskForWhatIsPublic = noClasses().that()
		.haveSimpleNameEndingWith("RegisterController")
		.should()
		.callMethodWhere(anyRecordById())
		.because("a public query carries the word that makes it public, such as findPublished");

	@ArchTest
	static final ArchRule publicControllersStayOnTheirSide = noClasses().that()
		.haveSimpleNameEndingWith("RegisterController")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Side.class)
		.because("the public is shown what the register's role may read");

	@ArchTest
	static final ArchRule entitiesHaveNoSetters = noMethods().that()
		.areDeclaredInClassesThat(areStored())
		.should()
		.haveNameMatching("set[A-Z].*")
		.because("an entity changes by verbs that check the state they need");

	@ArchTest
	static final ArchRule entitiesHaveNoEquals = noMethods().that()
		.areDeclaredInClassesThat(annotatedWith(Entity.class))
		.should()
		.haveName("equals")
		.because("two objects for one row are a mistake to find, not to hide");

	@ArchTest
	static final ArchRule repositoriesAreInterfacesOfTheirPackage = classes().that()
		.haveSimpleNameEndingWith("Repository")
		.should()
		.beInterfaces()
		.because("queries are declared; what is assembled from them is named after the work");

	@ArchTest
	static final ArchRule nothingIsPrinted = noClasses().should()
		.accessField(System.class, "out")
		.orShould()
		.accessField(System.class, "err")
		.because("operators read the log");

	@ArchTest
	static final ArchRule standardPagesNeedNoPageable = noMethods().that()
		.areDeclaredInClassesThat(annotatedWith(Controller.class))
		.should()
		.haveRawParameterTypes(hasType("org.springframework.data.domain.Pageable"))
		.because("a Pageable parameter lets visitors choose the column to sort by");

	@ArchTest
	static void directionOfPackagesIsKept(JavaClasses classes) {
		for (int tier = 0; tier < ORDER.size(); tier++) {
			List<String> later = ORDER.subList(tier, ORDER.size()).stream().flatMap(Set::stream).toList();
			for (String name : ORDER.get(tier)) {
				String[] forbidden = later.stream()
					.filter((other) -> !other.equals(name))
					.map((other) -> BASE + "." + other)
					.toArray(String[]::new);
				noClasses().that()
					.resideInAPackage(BASE + "." + name)
					.should()
					.dependOnClassesThat()
					.resideInAnyPackage(forbidden)
					.because("what stands below can be read without what stands above")
					.allowEmptyShould(true)
					.check(classes);
			}
		}
	}

	@ArchTest
	static void everyPackageHasAPlace(JavaClasses classes) {
		assertThat(classes.getPackage(BASE).getSubpackages()).map((subject) -> subject.getRelativeName())
			.allMatch((name) -> ORDER.stream().anyMatch((tier) -> tier.contains(name)));
	}

	@ArchTest
	static void databaseKnowsNoSubject(JavaClasses classes) {
		noClasses().that()
			.resideInAPackage(BASE + ".database")
			.should()
			.dependOnClassesThat(
					resideInAPackage(BASE + "..").and(DescribedPredicate.not(resideInAPackage(BASE + ".database"))))
			.because("where the data is has nothing to do with what it says")
			.check(classes);
	}

	@ArchTest
	static void everyPackageSaysWhereNullIsAllowed(JavaClasses classes) {
		assertThat(classes).map(JavaClass::getPackage)
			.isNotEmpty()
			.allMatch((subject) -> subject.isAnnotatedWith(NullMarked.class), "is @NullMarked in a package-info");
	}

	@ArchTest
	static void modulesFitTogether(JavaClasses classes) {
		ApplicationModules.of(OpenDelegationApplication.class).verify();
	}

	private static DescribedPredicate<JavaCall<?>> readsTheClockOfTheMachine() {
		return DescribedPredicate.describe("reads the clock of the machine", (call) -> {
			JavaClass owner = call.getTargetOwner();
			boolean hasClock = call.getTarget()
				.getRawParameterTypes()
				.stream()
				.anyMatch((type) -> type.isEquivalentTo(Clock.class));
			boolean isNow = call.getName().equals("now") && owner.getPackageName().startsWith("java.time");
			return (isNow && !hasClock)
					|| (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"));
		});
	}

	private static DescribedPredicate<JavaCall<?>> anyRecordById() {
		Set<String> names = Set.of("findById", "getReferenceById", "findAll", "existsById", "find");
		return DescribedPredicate.describe("reads any record",
				(call) -> names.contains(call.getName())
						&& (call.getTargetOwner().getSimpleName().endsWith("Repository")
								|| call.getTargetOwner().getSimpleName().equals("EntityManager")));
	}

	private static DescribedPredicate<JavaClass> areStored() {
		return annotatedWith(Entity.class).or(annotatedWith(MappedSuperclass.class))
			.or(annotatedWith(Embeddable.class))
			.forSubtype();
	}

	private static DescribedPredicate<List<JavaClass>> hasType(String name) {
		return DescribedPredicate.describe("with a " + name,
				(types) -> types.stream().anyMatch((type) -> type.isAssignableTo(name)));
	}

}
