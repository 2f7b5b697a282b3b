package org.opendelegation.document;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Does what a file may make long or heavy, in two threads of its own and for a bounded
 * time. A thread that a file makes hang is replaced until it comes back, but only a few
 * are: what hangs goes on using the processor.
 */
public class BoundedWork implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(BoundedWork.class);

	static final int THREADS = 2;

	static final int MOST_HUNG = 6;

	private static final int MOST_WAITING = 20;

	private final ThreadPoolExecutor threads;

	private final Duration longest;

	private int hung;

	/**
	 * @param name what its threads are called
	 * @param longest how long somebody waits for one piece of work
	 */
	public BoundedWork(String name, Duration longest) {
		CustomizableThreadFactory factory = new CustomizableThreadFactory(name + "-");
		factory.setDaemon(true);
		this.threads = new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(MOST_WAITING), factory);
		this.longest = longest;
	}

	/**
	 * What comes of some work; nothing if it failed or took too long.
	 * @throws RefusedFileException if the work refused the file
	 */
	public <T> Optional<T> call(Callable<T> work) {
		try {
			Begun<T> begun = new Begun<>(work);
			return await(begun, this.threads.submit(begun));
		}
		catch (RejectedExecutionException ex) {
			return Optional.empty();
		}
	}

	private <T> Optional<T> await(Begun<T> work, Future<T> result) {
		try {
			return Optional.of(result.get(this.longest.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException ex) {
			result.cancel(true);
			work.giveUp();
			log.warn("A file was not read within {}", this.longest);
		}
		catch (InterruptedException ex) {
			result.cancel(true);
			work.giveUp();
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

	private synchronized void count(int more) {
		this.hung += more;
		int size = THREADS + Math.min(this.hung, MOST_HUNG);
		// Never fewer at most than at least.
		this.threads.setMaximumPoolSize(Math.max(size, this.threads.getCorePoolSize()));
		this.threads.setCorePoolSize(size);
		this.threads.setMaximumPoolSize(size);
		if (this.hung > MOST_HUNG) {
			log.error("Files made {} threads hang; no more of them are replaced", this.hung);
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

	/**
	 * Work that knows whether it goes on after nobody waits for it.
	 */
	private final class Begun<T> implements Callable<T> {

		private final Callable<T> work;

		private boolean running;

		private boolean givenUp;

		private Begun(Callable<T> work) {
			this.work = work;
		}

		@Override
		public T call() throws Exception {
			run(true);
			try {
				return this.work.call();
			}
			finally {
				run(false);
			}
		}

		private synchronized void run(boolean runs) {
			this.running = runs;
			if (this.givenUp) {
				count(runs ? 1 : -1);
			}
		}

		private synchronized void giveUp() {
			this.givenUp = true;
			if (this.running) {
				count(1);
			}
		}

	}

}
