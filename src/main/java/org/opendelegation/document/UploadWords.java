package org.opendelegation.document;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.opendelegation.account.UploadProperties;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says why a file was not attached, on pages and to the script.
 */
@Component
public class UploadWords {

	private final MessageSource messages;

	private final UploadProperties uploads;

	UploadWords(MessageSource messages, UploadProperties uploads) {
		this.messages = messages;
		this.uploads = uploads;
	}

	/**
	 * Why, and what to do now.
	 */
	public String refused(String name, RefusedFileException why) {
		DocumentKind kind = why.getKind();
		return say("attachments.refused." + why.getRefusal(), name, (kind != null) ? say("DocumentKind." + kind) : "",
				Document.inWords(this.uploads.largest()), (kind != null) ? kind.getEnding() : "");
	}

	/**
	 * That the same bytes are attached already.
	 */
	public String already(String name) {
		return say("attachments.already", name);
	}

	private String say(String key, @Nullable Object... values) {
		return this.messages.getMessage(key, values, Locale.ENGLISH);
	}

}
