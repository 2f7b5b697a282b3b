package org.opendelegation.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import org.opendelegation.organization.Organization;
import org.opendelegation.place.City;
import org.opendelegation.source.Fact;
import org.opendelegation.source.MarkdownText;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionRecord;

/**
 * An event with place, date, host and attendance: on the trip, or at home where the trip
 * was spoken of.
 */
@Entity
public class Meeting extends EditionRecord {

	/**
	 * Whether it was on the trip or at home, where the trip was spoken of.
	 */
	public enum Setting {

		ON_TRIP, AT_HOME

	}

	private String title;

	@Enumerated(EnumType.STRING)
	private MeetingKind kind;

	private boolean partOfTrip = true;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable City city;

	private @Nullable String cityName;

	private @Nullable String venue;

	private @Nullable Edtf dates;

	private @Nullable LocalTime startsAt;

	private @Nullable String host;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organization hostOrganization;

	private @Nullable String summary;

	private @Nullable String outcome;

	private @Nullable String minutes;

	@Column(insertable = false, updatable = false)
	private @Nullable LocalDate earliest;

	@Column(insertable = false, updatable = false)
	private @Nullable LocalDate latest;

	@ElementCollection
	@CollectionTable(name = "meeting_topic")
	@OrderColumn(name = "position")
	@ListIndexBase(1)
	@Column(name = "topic")
	@BatchSize(size = 100)
	private List<String> topics = new ArrayList<>();

	@OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	@BatchSize(size = 100)
	// No list: what is fetched beside it, such as the labels of a country, would repeat
	// its entries.
	private Set<Attendance> attendance = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Meeting() {
	}

	public Meeting(Edition edition, String key, int position, String title, MeetingKind kind) {
		super(edition, key, position);
		this.title = title;
		this.kind = kind;
	}

	/**
	 * Says what it was called, of what sort it was, and whether it was on the trip.
	 */
	void call(String newTitle, MeetingKind newKind, Setting setting) {
		this.title = newTitle;
		this.kind = newKind;
		this.partOfTrip = setting == Setting.ON_TRIP;
	}

	/**
	 * Says where and when it was.
	 */
	void place(@Nullable City newCity, @Nullable String newVenue, @Nullable Edtf newDates,
			@Nullable LocalTime newStartsAt) {
		this.city = newCity;
		this.venue = newVenue;
		this.dates = newDates;
		this.startsAt = newStartsAt;
	}

	/**
	 * Says who was the host: the name as this edition gives it, and the record of the
	 * organization if there is one.
	 */
	void hostedBy(@Nullable String newHost, @Nullable Organization newOrganization) {
		this.host = newHost;
		this.hostOrganization = newOrganization;
	}

	/**
	 * Says what it was about and what came of it.
	 */
	void revise(@Nullable String newSummary, List<String> newTopics, @Nullable String newOutcome,
			@Nullable String newMinutes) {
		this.summary = newSummary;
		this.outcome = newOutcome;
		this.minutes = newMinutes;
		if (!List.copyOf(this.topics).equals(newTopics)) {
			this.topics.clear();
			this.topics.addAll(newTopics);
		}
	}

	void admit(Attendance presence) {
		this.attendance.add(presence);
	}

	void dismiss(Attendance presence) {
		this.attendance.remove(presence);
	}

	public String getTitle() {
		return this.title;
	}

	public MeetingKind getMeetingKind() {
		return this.kind;
	}

	/**
	 * Whether it took place on the trip and not at home.
	 */
	public boolean isPartOfTrip() {
		return this.partOfTrip;
	}

	public @Nullable City getCity() {
		return this.city;
	}

	/**
	 * The city under the name that this edition gives it, or {@code null} where no source
	 * says.
	 */
	public @Nullable NamedLink getCityLink() {
		return (this.city != null && this.cityName != null) ? this.city.toLink(this.cityName) : null;
	}

	public @Nullable String getVenue() {
		return this.venue;
	}

	public @Nullable Edtf getDates() {
		return this.dates;
	}

	/**
	 * The time of day at the place of the meeting, or {@code null}.
	 */
	public @Nullable LocalTime getStartsAt() {
		return this.startsAt;
	}

	public @Nullable String getHost() {
		return this.host;
	}

	public @Nullable Organization getHostOrganization() {
		return this.hostOrganization;
	}

	public @Nullable String getSummary() {
		return this.summary;
	}

	/**
	 * What came of it, or {@code null} where no source says.
	 */
	public @Nullable String getOutcome() {
		return this.outcome;
	}

	/**
	 * Public minutes as Markdown, or {@code null}.
	 */
	public @Nullable String getMinutes() {
		return this.minutes;
	}

	public List<String> getTopics() {
		return this.topics;
	}

	public List<Attendance> getAttendance() {
		return List.copyOf(this.attendance);
	}

	/**
	 * Those of the delegation who were there.
	 */
	public List<Attendance> getOfDelegation() {
		return this.attendance.stream().filter(Attendance::isDelegation).toList();
	}

	/**
	 * The others who were there.
	 */
	public List<Attendance> getOfOthers() {
		return this.attendance.stream().filter((presence) -> !presence.isDelegation()).toList();
	}

	/**
	 * The address of the meeting as the current edition has it.
	 */
	public String getPath() {
		return getEdition().getTrip().getPath() + "/meetings/" + getKey();
	}

	/**
	 * The address of the meeting as its edition has it, whether or not it is the current
	 * one.
	 */
	public String getPermanentPath() {
		return getEdition().stayIn(getPath());
	}

	@Override
	protected String getKind() {
		return "meeting";
	}

	@Override
	public String getLabel() {
		return this.title;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(getTitleFact(), Fact.optional(this, "kind", this.kind), getDatesFact(),
				Fact.optional(this, "startsAt", this.startsAt), getCityFact(), Fact.asked(this, "venue", this.venue),
				Fact.asked(this, "host", getHostLink()), Fact.optional(this, "summary", this.summary),
				Fact.asked(this, "topics", this.topics), Fact.asked(this, "outcome", this.outcome), getMinutesFact(),
				Fact.optional(this, "setting", getSetting()));
	}

	public Setting getSetting() {
		return this.partOfTrip ? Setting.ON_TRIP : Setting.AT_HOME;
	}

	/**
	 * The title alone, for a page that has not read who was there and what about.
	 */
	public Fact getTitleFact() {
		return Fact.asked(this, "title", this.title);
	}

	/**
	 * The dates alone.
	 */
	public Fact getDatesFact() {
		return Fact.asked(this, "dates", this.dates);
	}

	/**
	 * The city alone.
	 */
	public Fact getCityFact() {
		return Fact.asked(this, "city", getCityLink());
	}

	/**
	 * The minutes alone.
	 */
	public Fact getMinutesFact() {
		return Fact.optional(this, "minutes", MarkdownText.ofNullable(this.minutes));
	}

	private @Nullable NamedLink getHostLink() {
		if (this.host == null) {
			return null;
		}
		return new NamedLink(this.host, (this.hostOrganization != null) ? this.hostOrganization.toLink().path() : null);
	}

}
