package org.opendelegation.document;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * A file is not taken.
 */
public final class RefusedFileException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Refusal refusal;

	private final @Nullable DocumentKind kind;

	RefusedFileException(Refusal refusal) {
		this(refusal, null);
	}

	RefusedFileException(Refusal refusal, @Nullable DocumentKind kind) {
		super(refusal.name());
		this.refusal = refusal;
		this.kind = kind;
	}

	public Refusal getRefusal() {
		return this.refusal;
	}

	/**
	 * What the file is, where its name says something else, or {@code null}.
	 */
	public @Nullable DocumentKind getKind() {
		return this.kind;
	}

}
