package org.opendelegation.account;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class PatientPasswordEncoderTests {

	@Test
	void hashesNoMoreAtOnceThanItShould() throws Exception {
		Counting counting = new Counting();
		PasswordEncoder encoder = new PatientPasswordEncoder(counting, 2);
		ExecutorService many = Executors.newFixedThreadPool(12);
		try {
			Callable<Boolean> guess = () -> encoder.matches("password", "hash");
			List<Callable<Boolean>> guesses = Collections.nCopies(12, guess);
			for (Future<Boolean> answer : many.invokeAll(guesses)) {
				assertThat(answer.get()).isTrue();
			}
			assertThat(counting.most).hasValue(2);
		}
		finally {
			many.shutdownNow();
		}
	}

	private static final class Counting implements PasswordEncoder {

		private final AtomicInteger now = new AtomicInteger();

		private final AtomicInteger most = new AtomicInteger();

		/** So that the first waits for a second, who has to be let in beside. */
		private final CountDownLatch two = new CountDownLatch(2);

		@Override
		public String encode(CharSequence password) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean matches(CharSequence password, String hash) {
			this.most.accumulateAndGet(this.now.incrementAndGet(), Math::max);
			try {
				this.two.countDown();
				return this.two.await(10, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
			finally {
				this.now.decrementAndGet();
			}
		}

	}

}
