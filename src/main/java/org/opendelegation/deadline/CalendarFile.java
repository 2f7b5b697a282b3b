package org.opendelegation.deadline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.opendelegation.web.SiteProperties;

import org.springframework.stereotype.Component;

/**
 * Writes calendars as RFC 5545 has them. ical4j does so because it is kept up, escapes
 * and folds lines, holds what it writes against the rules of the format, and brings one
 * small library that was not here; biweekly, smaller, brings a second Jackson.
 */
@Component
class CalendarFile {

	static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

	private static final String PRODUCT = "-//Open Delegation//Deadlines//EN";

	private static final String FOLD = "\r\n ";

	private static final int OCTETS = 75;

	private final SiteProperties site;

	private final Clock clock;

	CalendarFile(SiteProperties site, Clock clock) {
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Writes a calendar.
	 * @param name what it is called
	 */
	String write(String name, List<CalendarEntry> entries) {
		Calendar calendar = new Calendar();
		calendar.add(new ProdId(PRODUCT));
		calendar.add(ImmutableVersion.VERSION_2_0);
		calendar.add(new Name(name));
		calendar.add(new XProperty("X-WR-CALNAME", name));
		calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(12)));
		entries.forEach((entry) -> calendar.add(event(entry)));
		try (StringWriter written = new StringWriter()) {
			new CalendarOutputter(!entries.isEmpty()).output(calendar, written);
			return written.toString().replace(FOLD, "").lines().map(CalendarFile::fold).collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private VEvent event(CalendarEntry entry) {
		Instant changed = entry.changedAt();
		Instant stamp = Objects.requireNonNullElseGet(changed, this.clock::instant).truncatedTo(ChronoUnit.SECONDS);
		VEvent event = new VEvent(false);
		event.add(new Uid(entry.name() + "@" + host()));
		event.add(new DtStamp(stamp));
		event.add(new DtStart<>(entry.day()));
		event.add(new Summary(entry.summary()));
		event.add(new Description(entry.description()));
		event.add(new Url(entry.url()));
		event.add(new Sequence(entry.changes()));
		event.add(new Transp("TRANSPARENT"));
		if (changed != null) {
			event.add(new LastModified(stamp));
		}
		return event;
	}

	/**
	 * A line that goes on in others, each of at most 75 octets, with no character in two
	 * of them. The library counts characters instead, so what it folds is folded anew.
	 */
	private static String fold(String line) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int character : line.codePoints().toArray()) {
			String text = Character.toString(character);
			int more = text.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > OCTETS) {
				folded.append(FOLD);
				octets = 1;
			}
			folded.append(text);
			octets += more;
		}
		return folded.append("\r\n").toString();
	}

	private String host() {
		return (this.site.url() != null) ? this.site.url().getHost() : "open-delegation.localhost";
	}

}
