package org.opendelegation.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Tests of an {@link EmptyApplicationTest} that a browser reaches at its public address:
 * passkeys are good for no other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT,
		properties = "spring.flyway.locations=classpath:db/migration")
@DirtiesContext
@ContextConfiguration(initializers = TestDatabase.Reachable.class, inheritInitializers = false)
public @interface ReachableApplicationTest {

}
