package org.opendelegation.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.Merges;
import org.opendelegation.official.Official;
import org.opendelegation.official.OfficialRepository;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationRepository;
import org.opendelegation.place.City;
import org.opendelegation.place.CityRepository;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Party;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/**
 * The people, organizations and cities that the fields of forms are chosen from. A choice
 * of a person or an organization is written {@code official/slug} or
 * {@code organization/slug}.
 */
@Component
public class Directory {

	private static final String OFFICIAL = "official/";

	private static final String ORGANIZATION = "organization/";

	private static final String OTHER_NAME = "form.name.other";

	private final OfficialRepository officials;

	private final OrganizationRepository organizations;

	private final CityRepository cities;

	private final Merges merges;

	Directory(OfficialRepository officials, OrganizationRepository organizations, CityRepository cities,
			Merges merges) {
		this.merges = merges;
		this.officials = officials;
		this.organizations = organizations;
		this.cities = cities;
	}

	/**
	 * All that there is to choose from, by the names that templates use.
	 */
	public Map<String, Object> choices() {
		Map<String, Object> choices = new LinkedHashMap<>();
		choices.put("officials", this.officials.findAllByName());
		choices.put("organizations", this.organizations.findAllByName());
		choices.put("cities", this.cities.findAllByName());
		return choices;
	}

	/**
	 * The same and the constants of an enum.
	 */
	public Map<String, Object> choicesAnd(String name, Object constants) {
		Map<String, Object> choices = choices();
		choices.put(name, constants);
		return choices;
	}

	public List<City> cities() {
		return this.cities.findAllByName();
	}

	public Optional<City> city(@Nullable String slug) {
		String chosen = Texts.orNull(slug);
		return (chosen != null) ? kept("city", chosen, this.cities::findBySlug) : Optional.empty();
	}

	/**
	 * Whether a choice is empty or leads to a record.
	 */
	public boolean isKnown(@Nullable String choice) {
		return Texts.orNull(choice) == null || official(choice).isPresent() || organization(choice).isPresent();
	}

	/**
	 * Finds what is wrong with a party: a choice that leads nowhere, or one without the
	 * name that the source gives it.
	 * @param form what has the fields
	 * @param nameField the field of the name
	 * @param choiceField the field of the choice
	 */
	public void checkParty(Errors form, String nameField, String choiceField) {
		checkChoice(form, choiceField);
		if (isTyped(form, choiceField) && !isTyped(form, nameField) && !form.hasFieldErrors(nameField)) {
			form.rejectValue(nameField, "form.name.missing");
		}
	}

	/**
	 * Finds whether a choice leads nowhere. Where no name is typed beside it, the record
	 * gives it.
	 */
	public void checkChoice(Errors form, String choiceField) {
		if (!isKnown(Texts.of(form.getFieldValue(choiceField)))) {
			form.rejectValue(choiceField, "form.choose");
		}
	}

	/**
	 * The same of a party that there must be: one that is neither named nor chosen is
	 * missing.
	 */
	public void checkNamedOrChosen(Errors form, String nameField, String choiceField) {
		checkChoice(form, choiceField);
		if (!isTyped(form, nameField) && !isTyped(form, choiceField)) {
			form.rejectValue(nameField, "form.name.orRecord");
		}
	}

	private static boolean isTyped(Errors form, String field) {
		return Texts.orNull(Texts.of(form.getFieldValue(field))) != null;
	}

	/**
	 * Asks where the name that was typed is none of the record that was chosen.
	 * @param field the field of the choice
	 */
	public void askName(Questions questions, String field, @Nullable String name, @Nullable String choice) {
		String typed = Texts.orNull(name);
		if (typed == null) {
			return;
		}
		official(choice).filter((chosen) -> !new TypedName(typed, true).isOneOf(NamedParty.names(chosen)))
			.ifPresent((chosen) -> questions.ask(field, OTHER_NAME, typed, chosen.getName()));
		organization(choice).filter((chosen) -> !new TypedName(typed, false).isOneOf(NamedParty.names(chosen)))
			.ifPresent((chosen) -> questions.ask(field, OTHER_NAME, typed, chosen.getName()));
	}

	/**
	 * Whom a name and a choice mean, by all of their names.
	 */
	@Transactional(readOnly = true)
	public NamedParty named(@Nullable String name, @Nullable String choice) {
		return NamedParty.of(Texts.orNull(name), official(choice).orElse(null), organization(choice).orElse(null));
	}

	/**
	 * The same of somebody whom a record names.
	 * @param party whom it names, or {@code null} if nobody
	 */
	public NamedParty named(@Nullable Party party) {
		return (party != null) ? NamedParty.of(party.getName(), party.getOfficial(), party.getOrganization())
				: new NamedParty(null, List.of());
	}

	public Optional<Official> official(@Nullable String choice) {
		return (choice != null && choice.startsWith(OFFICIAL))
				? kept("official", choice.substring(OFFICIAL.length()), this.officials::findBySlug) : Optional.empty();
	}

	public Optional<Organization> organization(@Nullable String choice) {
		return (choice != null && choice.startsWith(ORGANIZATION))
				? kept("organization", choice.substring(ORGANIZATION.length()), this.organizations::findBySlug)
				: Optional.empty();
	}

	/**
	 * A record, or the one that it was merged into while somebody had a form open.
	 */
	private <R> Optional<R> kept(String kind, String slug, Function<String, Optional<R>> find) {
		return find.apply(slug).or(() -> this.merges.findKept(kind, slug).flatMap(find));
	}

	/**
	 * A party by the name that was typed, or else that of its record, and the record that
	 * was chosen.
	 */
	public Party party(@Nullable String name, @Nullable String choice) {
		return Party.named(nameOf(name, choice), official(choice).orElse(null), organization(choice).orElse(null));
	}

	/**
	 * What a party is called whose form was checked: as it was typed, or else as its
	 * record is.
	 */
	public String nameOf(@Nullable String name, @Nullable String choice) {
		return Optional.ofNullable(Texts.orNull(name))
			.or(() -> official(choice).map(Official::getName))
			.or(() -> organization(choice).map(Organization::getName))
			.orElseThrow(() -> new IllegalStateException("The form was checked"));
	}

	/**
	 * The same where no name may be typed.
	 */
	public @Nullable Party partyOrNull(@Nullable String name, @Nullable String choice) {
		return (Texts.orNull(name) != null || Texts.orNull(choice) != null) ? party(name, choice) : null;
	}

	/**
	 * The choice that stands for a party's record, or {@code null}.
	 */
	public static @Nullable String choiceOf(@Nullable Party party) {
		if (party == null) {
			return null;
		}
		if (party.getOfficial() != null) {
			return OFFICIAL + party.getOfficial().getSlug();
		}
		return (party.getOrganization() != null) ? choiceOf(party.getOrganization()) : null;
	}

	public static @Nullable String choiceOf(@Nullable Organization organization) {
		return (organization != null) ? ORGANIZATION + organization.getSlug() : null;
	}

	public static @Nullable String choiceOf(@Nullable Official official) {
		return (official != null) ? OFFICIAL + official.getSlug() : null;
	}

}
