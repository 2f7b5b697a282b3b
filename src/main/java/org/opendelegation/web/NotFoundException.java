package org.opendelegation.web;

import org.jspecify.annotations.Nullable;

/**
 * There is no such page: nothing of that name was ever public.
 */
public class NotFoundException extends RuntimeException {

	private final @Nullable String key;

	private final String name;

	private final @Nullable String path;

	public NotFoundException(String what) {
		super(what);
		this.key = null;
		this.name = what;
		this.path = null;
	}

	/**
	 * Something is missing that the page can name.
	 * @param what what is missing
	 * @param key the key of the message that says so
	 * @param name what the address calls it
	 */
	public NotFoundException(String what, String key, String name) {
		this(what, key, name, null);
	}

	/**
	 * The same, where another page has what is meant.
	 * @param path the address of that page; one that begins with a question mark is the
	 * first page of the same list
	 */
	public NotFoundException(String what, String key, String name, @Nullable String path) {
		super(what);
		this.key = key;
		this.name = name;
		this.path = path;
	}

	/**
	 * The key of the message that says what is missing, or {@code null}.
	 */
	@Nullable String getKey() {
		return this.key;
	}

	/**
	 * What the address calls it.
	 */
	String getName() {
		return this.name;
	}

	/**
	 * The address of the page that has what is meant, or {@code null}.
	 */
	@Nullable String getPath() {
		return this.path;
	}

}
