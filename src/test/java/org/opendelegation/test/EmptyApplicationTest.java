package org.opendelegation.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Tests of the whole application, as an {@link ApplicationTest}, of a city that starts
 * without records. Here tests make the records that they are about, drafts and withdrawn
 * ones too; the next class starts empty again.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.flyway.locations=classpath:db/migration")
@AutoConfigureRestTestClient
@DirtiesContext
@ContextConfiguration(initializers = TestDatabase.Empty.class, inheritInitializers = false)
public @interface EmptyApplicationTest {

}
