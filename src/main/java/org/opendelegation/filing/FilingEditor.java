package org.opendelegation.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.DirectoryIndex;
import org.opendelegation.directory.Keeper;
import org.opendelegation.directory.SimilarRecord;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;
import org.opendelegation.support.Texts;
import org.opendelegation.web.BadParameterException;
import org.opendelegation.web.Facet;
import org.opendelegation.web.ListFilter;
import org.opendelegation.web.SiteProperties;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Filings. The staff of the city enter them and its publishers publish and correct them;
 * which city that is stays as it is.
 */
@Component
class FilingEditor extends DirectoryEditor<Filing, FilingForm> {

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("M/d/uuuu");

	private static final String FILER = """
			coalesce((select o.name from official o where o.id = r.official_id),
				(select g.name from organization g where g.id = r.organization_id),
				(select c.name from city c where c.id = r.city_id))""";

	private static final DirectoryIndex INDEX = new DirectoryIndex("filing",
			"position(lower(:q) in lower(concat_ws(' ', " + FILER + ", r.slug, r.form_name, r.remark))) > 0", FILER,
			"false", true);

	private final FilingRepository filings;

	private final CityRepository cities;

	private final FilingEntries entries;

	private final FilingChecks checks;

	private final FilingCorrections corrections;

	private final NamedByFiling named;

	private final FilingTwins twins;

	private final FilingFacets facets;

	private final FilingWords words;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FilingEditor(EntityManager entities, FilingRepository filings, CityRepository cities, FilingEntries entries,
			FilingChecks checks, FilingCorrections corrections, NamedByFiling named, FilingTwins twins,
			FilingFacets facets, FilingWords words, ApplicationEventPublisher events, Clock clock,
			SiteProperties site) {
		super(entities, Filing.class, FilingForm.class);
		this.filings = filings;
		this.cities = cities;
		this.entries = entries;
		this.checks = checks;
		this.corrections = corrections;
		this.named = named;
		this.twins = twins;
		this.facets = facets;
		this.words = words;
		this.events = events;
		this.clock = clock.withZone(site.timeZone());
	}

	@Override
	public String getKind() {
		return "filing";
	}

	@Override
	public String getPlural() {
		return "filings";
	}

	@Override
	public String getTemplate() {
		return "desk/filing/_filing";
	}

	@Override
	protected DirectoryIndex getIndex() {
		return INDEX;
	}

	@Override
	public Map<String, List<String>> getChoices() {
		Map<String, List<String>> choices = new LinkedHashMap<>();
		choices.put("form", Stream.of(FormKind.values()).map(Enum::name).toList());
		choices.put("timing", List.of("late", "missing", "open"));
		choices.put("seen", List.of("public", "staff"));
		choices.put("sort", List.of("name", "newest"));
		return choices;
	}

	@Override
	public ListFilter narrow(Map<String, String> query) {
		return super.narrow(query).city(query.get("city")).year(yearOf(query.get("year")));
	}

	private static @Nullable Integer yearOf(@Nullable String typed) {
		String year = Texts.orNull(typed);
		if (year != null && !year.matches("\\d{4}")) {
			throw new BadParameterException("year", year);
		}
		return (year != null) ? Integer.valueOf(year) : null;
	}

	@Override
	protected String conditions(ListFilter filter) {
		return FilingFacets.conditions(filter);
	}

	@Override
	protected Map<String, String> parameters(ListFilter filter) {
		Map<String, String> parameters = new HashMap<>(super.parameters(filter));
		FilingFacets.parameters(filter, LocalDate.now(this.clock)).forEach(parameters::put);
		return parameters;
	}

	@Override
	protected List<Facet> getFacets(ListFilter filter) {
		return this.facets.of();
	}

	@Override
	protected Map<String, Function<String, Optional<String>>> getNames() {
		return Map.of("city", (slug) -> this.cities.findBySlug(slug).map(City::getName));
	}

	@Override
	protected List<Filing> fetch(Collection<Long> ids) {
		return this.filings.findAllWithFilers(ids);
	}

	@Override
	public FilingForm blank() {
		return FilingForm.BLANK;
	}

	@Override
	protected FilingForm formOf(Filing held) {
		return this.entries.formOf(held, TYPED);
	}

	@Override
	public String labelOf(Filing held) {
		return this.words.label(held);
	}

	@Override
	protected String nameOf(FilingForm form) {
		return this.entries.nameOf(form);
	}

	@Override
	protected void check(FilingForm form, @Nullable Filing held, Errors errors) {
		this.checks.check(form, held, errors);
		if (held != null && !errors.hasErrors()) {
			this.corrections.check(form, held, errors);
		}
	}

	@Override
	protected List<SimilarRecord> findAlike(FilingForm form, @Nullable Filing held) {
		return this.twins.find(form, held);
	}

	@Override
	protected Filing create(String slug, FilingForm form) {
		return new Filing(slug, this.entries.cityOf(form).orElseThrow(), this.entries.kindOf(form));
	}

	@Override
	protected void apply(Filing held, FilingForm form) {
		this.corrections.keep(form, held);
		held.fill(this.entries.read(form));
		if (held.isPublic()) {
			this.named.publish(held, this.clock.instant());
			this.events.publishEvent(FilingChanged.of(held));
		}
	}

	@Override
	protected Map<String, Object> choices(Keeper keeper, @Nullable String slug) {
		return this.entries.choices(keeper, slug);
	}

	@Override
	protected Set<Long> keptBy(Filing held) {
		return Set.of(Objects.requireNonNull(held.getCity().getId(), "A stored city"));
	}

	@Override
	protected String nameOfCityThatKeeps(Filing held) {
		return held.getCity().getName();
	}

	@Override
	protected boolean mayEnter(Keeper keeper, FilingForm form) {
		return this.entries.cityOf(form).filter((city) -> keeper.mayEnterFor(city.getId())).isPresent();
	}

	@Override
	protected boolean mayCorrect(Keeper keeper, Filing held) {
		Long city = held.getCity().getId();
		return !held.isWithdrawn() && (held.isPublic() ? keeper.mayPublishFor(city) : keeper.mayEnterFor(city));
	}

}
