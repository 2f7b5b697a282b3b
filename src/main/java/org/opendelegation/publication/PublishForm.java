package org.opendelegation.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Texts;

import org.springframework.validation.Errors;

/**
 * Why an edition is published, and when, as a browser sends it.
 *
 * @param reason the public reason
 * @param when a day and time in the zone of the city, or empty for now
 * @param handedIn the handing in that the page shows
 * @param nevertheless whether it is published though changes are asked for that nobody
 * has seen to
 * @param words a remark that was typed beside it and not added yet
 */
record PublishForm(@NotBlank(message = "{publish.reason.missing}") @Size(max = 1000) @Nullable String reason,
		@Nullable String when, @Nullable String handedIn, @Nullable String nevertheless, @Nullable String words) {

	/**
	 * A form with what was typed into it before something else was done on the page.
	 * @param typed texts by the names of the fields, or {@code null}
	 */
	static PublishForm of(@Nullable Object typed) {
		return (typed instanceof Map<?, ?> texts) ? new PublishForm(text(texts, "reason"), text(texts, "when"), null,
				text(texts, "nevertheless"), text(texts, "words")) : new PublishForm(null, null, null, null, null);
	}

	private static @Nullable String text(Map<?, ?> texts, String name) {
		return (texts.get(name) instanceof String text) ? text : null;
	}

	boolean isNow() {
		return Texts.orNull(this.when) == null;
	}

	/**
	 * Who publishes with a remark half written would lose it.
	 */
	void checkRemark(Errors errors) {
		if (Texts.orNull(this.words) != null) {
			errors.reject("publish.remarkTyped");
		}
	}

	void checkTime(ZoneId zone, Instant now, Errors errors) {
		if (!isNow()) {
			Instant moment = moment(zone);
			if (moment == null) {
				errors.rejectValue("when", "publish.when.unreadable");
			}
			else if (!moment.isAfter(now)) {
				errors.rejectValue("when", "publish.when.past");
			}
		}
	}

	Release release() {
		return new Release(Texts.required(this.reason), Objects.requireNonNullElse(this.handedIn, ""),
				Texts.orNull(this.nevertheless) != null);
	}

	/**
	 * The moment; {@code null} if it cannot be read, or if the clocks leave it out that
	 * day.
	 */
	@Nullable Instant moment(ZoneId zone) {
		try {
			LocalDateTime local = LocalDateTime.parse(Texts.required(this.when));
			return zone.getRules().getValidOffsets(local).isEmpty() ? null : local.atZone(zone).toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
