package org.opendelegation.document;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Does what a file may make long or heavy, in two threads of its own and for a bounded
 * time. A file that makes one hang costs that thread and no other.
 */
@Component
class BoundedWork {

	private static final Logger log = LoggerFactory.getLogger(BoundedWork.class);

	private static final int THREADS = 2;

	private static final int MOST_WAITING = 20;

	private final ExecutorService threads;

	private final Duration longest;

	BoundedWork(DocumentProperties properties) {
		CustomizableThreadFactory factory = new CustomizableThreadFactory("document-");
		factory.setDaemon(true);
		this.threads = new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(MOST_WAITING), factory);
		this.longest = properties.reading();
	}

	/**
	 * What comes of some work; nothing if it failed or took too long.
	 * @throws RefusedFileException if the work refused the file
	 */
	<T> Optional<T> call(Callable<T> work) {
		try {
			Future<T> result = this.threads.submit(work);
			return await(result);
		}
		catch (RejectedExecutionException ex) {
			return Optional.empty();
		}
	}

	private <T> Optional<T> await(Future<T> result) {
		try {
			return Optional.of(result.get(this.longest.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			result.cancel(true);
			log.warn("A file was not read within {}", this.longest);
		}
		catch (InterruptedException ex) {
			result.cancel(true);
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RefusedFileException refused) {
				throw refused;
			}
			// Whatever its message says may be words of the file.
			log.info("A file could not be read: {}", Objects.requireNonNull(ex.getCause()).getClass().getName());
		}
		return Optional.empty();
	}

	@PreDestroy
	void close() {
		this.threads.shutdownNow();
	}

}
