package org.opendelegation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opendelegation.database.Side;
import org.opendelegation.test.ApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.web.ListFilter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Every query that the program declares is one that PostgreSQL understands and the
 * register may send. What it answers is tested where it is declared.
 */
@ApplicationTest
class RepositoryTests {

	@Autowired
	private ApplicationContext application;

	private static final Set<String> DESK_ONLY = Set.of("account", "draft", "note");

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private EntityManager entities;

	@Autowired
	private PlatformTransactionManager transactions;

	@TestFactory
	Stream<DynamicTest> understandsAndAllows() {
		Collection<?> repositories = this.application.getBeansOfType(RepositoryFactoryInformation.class).values();
		assertThat(repositories).isNotEmpty();
		return repositories.stream()
			.map((factory) -> ((RepositoryFactoryInformation<?, ?>) factory).getRepositoryInformation()
				.getRepositoryInterface())
			.flatMap(this::queries);
	}

	private Stream<DynamicTest> queries(Class<?> type) {
		Object repository = this.application.getBean(type);
		return Arrays.stream(type.getMethods())
			.filter((method) -> Modifier.isAbstract(method.getModifiers()))
			.filter((method) -> method.getDeclaringClass().getName().startsWith("org.opendelegation"))
			.map((method) -> dynamicTest(type.getSimpleName() + "." + method.getName(),
					() -> assertThatNoException().isThrownBy(() -> call(repository, method))));
	}

	private void call(Object repository, Method method) {
		ReflectionUtils.makeAccessible(method);
		sideOf(method).run(() -> new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			ReflectionUtils.invokeMethod(method, repository,
					Arrays.stream(method.getParameterTypes()).map(this::anything).toArray());
		}));
	}

	/**
	 * Accounts, drafts and notes are the desk's alone, and nobody else writes.
	 */
	private static Side sideOf(Method method) {
		String subject = method.getDeclaringClass().getPackageName().replaceFirst(".*\\.", "");
		return (DESK_ONLY.contains(subject) || method.getName().equals("save")) ? Side.DESK : Side.REGISTER;
	}

	@BeforeEach
	void enterStaff() {
		this.testDatabase.asOwner().sql("""
				insert into account (email, name, created_at) values ('clerk@example.gov', 'Clerk', now())
				on conflict do nothing;
				insert into sign_in_link (account_id, secret_hash, expires_at)
				select id, sha256('secret'), now() from account order by id limit 1
				on conflict do nothing
				""").update();
	}

	private Object anything(Class<?> type) {
		if (type.isAnnotationPresent(Entity.class)) {
			return this.entities.createQuery("select e from " + type.getSimpleName() + " e", type)
				.setMaxResults(1)
				.getSingleResult();
		}
		if (type == ListFilter.class) {
			return ListFilter.none()
				.city("oakley")
				.official("nobody")
				.organization("nothing")
				.place("oakley")
				.year(2024)
				.q("100%_'");
		}
		if (type == Pageable.class) {
			return PageRequest.of(0, 10);
		}
		if (type == Limit.class) {
			return Limit.of(10);
		}
		if (type == Long.class || type == long.class) {
			return 1L;
		}
		if (type == Integer.class || type == int.class) {
			return 1;
		}
		if (type == Instant.class) {
			return Instant.EPOCH;
		}
		if (type == byte[].class) {
			return new byte[0];
		}
		if (type == boolean.class) {
			return true;
		}
		if (Collection.class.isAssignableFrom(type)) {
			return List.of();
		}
		return "oakley";
	}

}
