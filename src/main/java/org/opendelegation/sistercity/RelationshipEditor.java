package org.opendelegation.sistercity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryEditor;
import org.opendelegation.directory.DirectoryIndex;
import org.opendelegation.directory.Keeper;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Relationships between cities. The staff of the home city enter and publish them; which
 * city that is stays as it is.
 */
@Component
class RelationshipEditor extends DirectoryEditor<Relationship, RelationshipForm> {

	/** What a relationship is called, in SQL. */
	private static final String NAME = "((select c.name from city c where c.id = r.home_city_id) || ' ' || r.partner)";

	private final RelationshipRepository relationships;

	private final CityRepository cities;

	private final StageEditor stages;

	RelationshipEditor(EntityManager entities, RelationshipRepository relationships, CityRepository cities,
			StageEditor stages) {
		super(entities, Relationship.class, RelationshipForm.class);
		this.relationships = relationships;
		this.cities = cities;
		this.stages = stages;
	}

	@Override
	public String getKind() {
		return "relationship";
	}

	@Override
	public String getPlural() {
		return "sister-cities";
	}

	@Override
	public String getTemplate() {
		return "desk/sistercity/_relationship";
	}

	@Override
	public List<StageEditor> getParts() {
		return List.of(this.stages);
	}

	@Override
	public boolean isPublishedByItself() {
		return true;
	}

	@Override
	protected DirectoryIndex getIndex() {
		return new DirectoryIndex("relationship", "position(lower(:q) in lower(%s)) > 0".formatted(NAME), NAME,
				DirectoryIndex.uncited("relationship", "stage"), false);
	}

	@Override
	protected List<Relationship> fetch(Collection<Long> ids) {
		return this.relationships.findAllWithStages(ids);
	}

	@Override
	public RelationshipForm blank() {
		return new RelationshipForm(null, null, null, null);
	}

	@Override
	protected RelationshipForm formOf(Relationship held) {
		City with = held.getPartnerCity();
		return new RelationshipForm(held.getHomeCity().getSlug(), (with != null) ? with.getSlug() : null,
				held.getPartner(), held.getSummary());
	}

	@Override
	public String labelOf(Relationship held) {
		return held.getLabel();
	}

	@Override
	protected String nameOf(RelationshipForm form) {
		return city(form.homeCity()).orElseThrow().getName() + " " + inWords(form);
	}

	@Override
	protected void check(RelationshipForm form, @Nullable Relationship held, Errors errors) {
		Optional<City> home = city(form.homeCity());
		Optional<City> with = city(form.partnerCity());
		if (!errors.hasFieldErrors("homeCity") && home.isEmpty()) {
			errors.rejectValue("homeCity", "form.choose");
		}
		boolean chosen = Texts.orNull(form.partnerCity()) != null;
		if (chosen && with.filter((found) -> !found.getSlug().equals(form.homeCity())).isEmpty()) {
			errors.rejectValue("partnerCity", "form.choose");
		}
		else if (held != null && held.isPublic() && with.filter((found) -> !found.isPublic()).isPresent()) {
			errors.rejectValue("partnerCity", "desk.directory.notPublic");
		}
		if (!chosen && Texts.orNull(form.partner()) == null) {
			errors.rejectValue("partner", "desk.relationship.partner.missing");
		}
		if (home.isPresent() && with.isPresent() && isRecorded(home.get(), with.get(), held)) {
			errors.rejectValue("partnerCity", "desk.relationship.twice");
		}
	}

	private boolean isRecorded(City home, City with, @Nullable Relationship held) {
		String own = (held != null) ? held.getSlug() : null;
		return this.relationships.findSlugBetween(home, with).filter((found) -> !found.equals(own)).isPresent();
	}

	@Override
	protected Relationship create(String slug, RelationshipForm form) {
		return new Relationship(slug, city(form.homeCity()).orElseThrow(), inWords(form),
				Texts.required(form.summary()));
	}

	@Override
	protected void apply(Relationship held, RelationshipForm form) {
		held.describe(city(form.partnerCity()).orElse(null), inWords(form), Texts.required(form.summary()));
	}

	/**
	 * What was typed, or else what the partner city is called.
	 */
	private String inWords(RelationshipForm form) {
		String typed = Texts.orNull(form.partner());
		return (typed != null) ? typed : city(form.partnerCity()).map(City::getName).orElseThrow();
	}

	private Optional<City> city(@Nullable String slug) {
		return Optional.ofNullable(Texts.orNull(slug)).flatMap(this.cities::findBySlug);
	}

	/**
	 * A relationship is entered for a city of one's own, with any other.
	 */
	@Override
	protected Map<String, Object> choices(Keeper keeper, @Nullable String slug) {
		List<City> all = this.cities.findAllByName();
		return Map.of("cities", all, "homes", all.stream().filter((city) -> keeper.mayEnterFor(city.getId())).toList());
	}

	@Override
	protected Set<Long> keptBy(Relationship held) {
		return Set.of(Objects.requireNonNull(held.getHomeCity().getId(), "A stored city"));
	}

	@Override
	protected String nameOfCityThatKeeps(Relationship held) {
		return held.getHomeCity().getName();
	}

	@Override
	protected boolean mayEnter(Keeper keeper, RelationshipForm form) {
		return city(form.homeCity()).filter((home) -> keeper.mayEnterFor(home.getId())).isPresent();
	}

	@Override
	protected boolean mayCorrect(Keeper keeper, Relationship held) {
		Long home = held.getHomeCity().getId();
		return held.isPublic() ? keeper.mayPublishFor(home) : keeper.mayEnterFor(home);
	}

}
