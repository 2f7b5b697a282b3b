package org.opendelegation.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Markdown;

/**
 * A text that somebody wants to save.
 *
 * @param save what the writer's device calls this save, so that it can be sent again
 * @param version the version of the note that it was written on
 * @param kind how it came to be
 * @param beside a text already kept aside that this one continues, or {@code null}
 * @param text the text, with lines as the database has them
 */
record NewText(UUID save, int version, NoteRevision.Kind kind, @Nullable Long beside, String text) {

	/** As the database holds it too. */
	static final int LONGEST = Markdown.LONGEST;

	NewText {
		text = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
	}

	static NewText of(@Nullable UUID save, int version, NoteRevision.Kind kind, String text) {
		return new NewText((save != null) ? save : UUID.randomUUID(), version, kind, null, text);
	}

	boolean isTooLong() {
		return this.text.length() > LONGEST;
	}

	NewText renamed() {
		return new NewText(UUID.randomUUID(), this.version, this.kind, this.beside, this.text);
	}

	byte[] hash() {
		try {
			return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
