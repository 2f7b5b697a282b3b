package org.opendelegation.document;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedWorkTests {

	private final BoundedWork work = new BoundedWork("document", Duration.ofMillis(500));

	private final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void close() {
		this.end.countDown();
		this.work.close();
	}

	@Test
	void goesOnWhereFilesHang() {
		for (int hung = 0; hung < BoundedWork.MOST_HUNG; hung++) {
			assertThat(this.work.call(this::hang)).isEmpty();
			assertThat(this.work.call(() -> "read")).contains("read");
		}
	}

	@Test
	void startsNoThreadsWithoutEnd() {
		for (int hung = 0; hung < BoundedWork.MOST_HUNG + BoundedWork.THREADS; hung++) {
			assertThat(this.work.call(this::hang)).isEmpty();
		}
		assertThat(this.work.call(() -> "read")).isEmpty();
	}

	/**
	 * Work that nothing interrupts.
	 */
	private String hang() {
		while (true) {
			try {
				this.end.await();
				return "late";
			}
			catch (InterruptedException ex) {
				continue;
			}
		}
	}

}
