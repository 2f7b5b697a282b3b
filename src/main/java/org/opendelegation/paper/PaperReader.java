package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.disclosure.Findings;
import org.opendelegation.draft.Drafts;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.Payments;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationRepository;
import org.opendelegation.organization.Registration;
import org.opendelegation.organization.RegistrationRepository;
import org.opendelegation.place.City;
import org.opendelegation.rule.Finding;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Provenance;
import org.opendelegation.source.ProvenanceReader;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionHistory;
import org.opendelegation.trip.EditionReader;
import org.opendelegation.trip.EditionView;
import org.opendelegation.trip.Itinerary;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;
import org.opendelegation.trip.TripEditions;
import org.opendelegation.web.BadParameterException;
import org.opendelegation.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills papers from an edition, in one transaction of the side that asks: the register
 * fills them from what is public.
 */
@Service
@Transactional(readOnly = true)
class PaperReader {

	private final TripEditions published;

	private final Drafts drafts;

	private final EditionReader reader;

	private final ProvenanceReader provenance;

	private final Findings findings;

	private final RegistrationRepository registrations;

	private final OrganizationRepository organizations;

	private final List<PaperKind> kinds;

	private final PaperWords words;

	PaperReader(TripEditions published, Drafts drafts, EditionReader reader, ProvenanceReader provenance,
			Findings findings, RegistrationRepository registrations, OrganizationRepository organizations,
			List<PaperKind> kinds, PaperWords words) {
		this.published = published;
		this.drafts = drafts;
		this.reader = reader;
		this.provenance = provenance;
		this.findings = findings;
		this.registrations = registrations;
		this.organizations = organizations;
		this.kinds = kinds;
		this.words = words;
	}

	/**
	 * The papers of the current edition that the public can read.
	 */
	PaperList listPublished(String slug) {
		return list(this.published.of(slug).current());
	}

	/**
	 * The papers of an edition that the public can read, by its number.
	 */
	PaperList listPublished(String slug, String number) {
		return list(this.published.of(slug).numbered(number));
	}

	PaperList listDraft(String slug) {
		return list(open(slug));
	}

	Paper readPublished(String slug, Wanted wanted) {
		EditionHistory history = this.published.of(slug);
		return fill(history.current(), wanted);
	}

	Paper readPublished(String slug, String number, Wanted wanted) {
		return fill(this.published.of(slug).numbered(number), wanted);
	}

	Paper readDraft(String slug, Wanted wanted) {
		return fill(open(slug), wanted);
	}

	private Edition open(String slug) {
		return this.drafts.find(slug).open().orElseThrow(() -> new NotFoundException("a draft of trip " + slug));
	}

	/**
	 * What it says of payments is in the reader's language.
	 */
	private PaperList list(Edition edition) {
		EditionView view = this.reader.read(edition);
		Filling filling = new Filling(view, view.provenance(), List.of(), PayerFacts.NONE, this.words,
				new Wanted(PaperName.FORM_801, null));
		List<String> without = AgencyReports.leftOut(filling.payments())
			.stream()
			.map((left) -> this.words.here("papers.leftOut", left.name(filling), left.because(filling)))
			.toList();
		return new PaperList(view.particulars().getTitle(), edition, List.of(PaperName.values()),
				choiceOf(filling.delegates().cities()), without);
	}

	private static List<PaperCity> choiceOf(List<PaperCity> cities) {
		return (cities.size() > 1) ? cities : List.of();
	}

	private Paper fill(Edition edition, Wanted wanted) {
		EditionView view = this.reader.read(edition);
		return this.words.inEnglish(() -> fill(view, wanted));
	}

	/**
	 * @throws BadParameterException if the paper is not made by city, or no official of
	 * the city went
	 */
	private Paper fill(EditionView view, Wanted wanted) {
		PaperName name = wanted.name();
		Edition edition = view.edition();
		PayerFacts payers = payers(view);
		Filling filling = new Filling(view, provenance(edition, payers), findings(view), payers, this.words, wanted);
		List<PaperCity> cities = name.isByCity() ? filling.delegates().cities() : List.of();
		Paper.OfCity city = of(wanted, cities);
		PaperKind kind = this.kinds.stream().filter((one) -> one.getName() == name).findFirst().orElseThrow();
		List<Paper.Sheet> sheets = kind.fill(filling);
		List<CitedSource> sources = filling.sources(sheets);
		int shown = name.isBrief() ? Math.min(Summary.SOURCES, sources.size()) : sources.size();
		String standing = edition.isReadable() ? "paper.standing.published" : "paper.standing.draft";
		return new Paper(name, this.words.title(name), this.words.text("paper.edition." + name),
				view.particulars().getTitle(), this.words.text(standing, edition.getNumber()),
				edition.isReadable() ? edition.getPath() : "/desk" + edition.getTrip().getPath() + "/draft",
				this.words.text("paper.notice"), this.words.besideValues(name, Math.max(0, sources.size() - shown)),
				sheets, sources.subList(0, shown), choiceOf(cities), city);
	}

	private Paper.@Nullable OfCity of(Wanted wanted, List<PaperCity> cities) {
		if (wanted.city() == null) {
			return null;
		}
		return cities.stream()
			.filter((city) -> city.slug().equals(wanted.city()))
			.findFirst()
			.map((city) -> new Paper.OfCity(city.slug(), this.words.text("paper.ofCity", city.name())))
			.orElseThrow(() -> new BadParameterException(Wanted.CITY, wanted.city()));
	}

	private List<Finding> findings(EditionView view) {
		return view.edition().isReadable() ? this.findings.readPublished(view) : this.findings.compute(view);
	}

	private PayerFacts payers(EditionView view) {
		Map<Organization, List<Registration>> found = new LinkedHashMap<>();
		view.content(Payments.class)
			.payments()
			.stream()
			.flatMap(PaperReader::partiesOf)
			.map(Party::getOrganization)
			.filter(Objects::nonNull)
			.map((organization) -> (Organization) organization)
			.forEach((organization) -> found.computeIfAbsent(organization, this.registrations::findPublishedOf));
		return new PayerFacts(found, agencies(view));
	}

	private Map<String, Organization> agencies(EditionView view) {
		Set<City> cities = view.content(Itinerary.class)
			.travelers()
			.stream()
			.filter(Traveler::isAnOfficial)
			.map(Traveler::getCity)
			.filter(Objects::nonNull)
			.map((city) -> (City) city)
			.collect(Collectors.toSet());
		Map<String, Organization> agencies = new LinkedHashMap<>();
		this.organizations.findPublishedMunicipalities(cities)
			.forEach((agency) -> agencies.putIfAbsent(Objects.requireNonNull(agency.getCity()).getSlug(), agency));
		return agencies;
	}

	private static Stream<Party> partiesOf(Payment payment) {
		return Stream.of(payment.getPayer(), payment.getIntermediary(), payment.getOriginalSource())
			.filter(Objects::nonNull)
			.map((party) -> (Party) party);
	}

	private Provenance provenance(Edition edition, PayerFacts payers) {
		List<Citable> records = new ArrayList<>(payers.registrations().keySet());
		payers.registrations().values().stream().flatMap(Collection::stream).forEach(records::add);
		return this.provenance.ofEdition(edition.getStoredId(), records);
	}

}
