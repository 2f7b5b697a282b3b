package org.opendelegation.test;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that the application under test sends to the database for the
 * public, and by themselves those for staff; lets a test do something between two of the
 * former.
 */
public class StatementCounter implements BeanPostProcessor {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	private final List<String> deskStatements = new CopyOnWriteArrayList<>();

	private final AtomicReference<Runnable> interruption = new AtomicReference<>();

	/**
	 * Starts again at nothing.
	 */
	public void reset() {
		this.statements.clear();
		this.deskStatements.clear();
	}

	/**
	 * The statements since the last reset.
	 */
	public List<String> statements() {
		return List.copyOf(this.statements);
	}

	/**
	 * The statements for staff since the last reset, those of their sessions too.
	 */
	public List<String> deskStatements() {
		return List.copyOf(this.deskStatements);
	}

	/**
	 * Does something once, after the next statement.
	 */
	public void afterNext(Runnable interruption) {
		this.interruption.set(interruption);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		return switch (beanName) {
			case "registerDataSource" -> new CountingDataSource((DataSource) bean, this::executed);
			case "deskDataSource" -> new CountingDataSource((DataSource) bean, this.deskStatements::add);
			default -> bean;
		};
	}

	private void executed(String sql) {
		this.statements.add(sql);
		Runnable next = this.interruption.getAndSet(null);
		if (next != null) {
			next.run();
		}
	}

	private static final class CountingDataSource extends DelegatingDataSource {

		private final Consumer<String> counting;

		CountingDataSource(DataSource dataSource, Consumer<String> counting) {
			super(dataSource);
			this.counting = counting;
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection connection = super.getConnection();
			return proxy(Connection.class, (proxy, method, arguments) -> {
				Object result = invoke(connection, method, arguments);
				return (result instanceof Statement statement)
						? counting(statement, (arguments != null) ? String.valueOf(arguments[0]) : "") : result;
			});
		}

		private Object counting(Statement statement, String prepared) {
			Class<?> type = (statement instanceof PreparedStatement) ? PreparedStatement.class : Statement.class;
			return proxy(type, (proxy, method, arguments) -> {
				Object result = invoke(statement, method, arguments);
				if (method.getName().startsWith("execute")) {
					this.counting.accept((arguments != null) ? String.valueOf(arguments[0]) : prepared);
				}
				return result;
			});
		}

		private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
			try {
				return method.invoke(target, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		}

		private static <T> T proxy(Class<T> type, InvocationHandler handler) {
			return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
		}

	}

}
