package org.opendelegation.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.official.Official;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.place.City;
import org.opendelegation.rule.CityFacts;
import org.opendelegation.rule.Jurisdictions;
import org.opendelegation.source.RecordRef;
import org.opendelegation.source.Withholding;
import org.opendelegation.source.NamedLink;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the city for which somebody acts who asked for a payment: that which they
 * represented on the trip, or else that of the public offices which the record has of
 * them, where these are of one city only. A city that the public cannot see is none, for
 * findings are public.
 */
@Component
class AskingCity {

	private final JdbcClient database;

	AskingCity(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The city, or {@code null} where the record does not tell.
	 */
	@Nullable CityFacts of(Party asking, List<Traveler> travelers) {
		Organization organization = asking.getOrganization();
		if (organization != null) {
			return isOfCity(organization) ? facts(organization.getCity()) : null;
		}
		Stream<Traveler> who = travelers.stream().filter((traveler) -> isSame(asking, traveler));
		return who.findFirst().map(AskingCity::cityOf).orElseGet(() -> officeOf(asking.getOfficial()));
	}

	private static boolean isOfCity(Organization organization) {
		return organization.getKind() == OrganizationKind.MUNICIPALITY
				|| organization.getKind() == OrganizationKind.LEGISLATIVE_BODY;
	}

	private static boolean isSame(Party asking, Traveler traveler) {
		Official official = asking.getOfficial();
		if (official == null) {
			return Withholding.isSameName(asking.getName(), traveler.getName());
		}
		return traveler.getOfficial() != null && traveler.getOfficial().getSlug().equals(official.getSlug());
	}

	private static @Nullable CityFacts cityOf(Traveler traveler) {
		NamedLink link = traveler.getCityLink();
		return (traveler.getCity() != null && link != null)
				? new CityFacts(traveler.getCity().getSlug(), link.name(), Jurisdictions.of(traveler.getCity())) : null;
	}

	private @Nullable CityFacts officeOf(@Nullable Official official) {
		List<CityFacts> cities = (official == null) ? List.of() : this.database.sql("""
				select distinct c.slug, c.name, c.state, c.country_code, c.region from office o
					join official w on w.id = o.official_id join organization g on g.id = o.organization_id
					join city c on c.id = g.city_id
				where w.slug = ? and g.kind in ('MUNICIPALITY', 'LEGISLATIVE_BODY') and o.published_at is not null
					and g.published_at is not null and c.published_at is not null
				""").param(official.getSlug()).query(AskingCity::ofRow).list();
		return (cities.size() == 1) ? cities.get(0) : null;
	}

	private static @Nullable CityFacts facts(@Nullable City city) {
		return (city != null && city.getPublishedAt() != null)
				? new CityFacts(city.getSlug(), city.getName(), Jurisdictions.of(city)) : null;
	}

	private static CityFacts ofRow(ResultSet row, int number) throws SQLException {
		String slug = Objects.requireNonNull(row.getString("slug"));
		return new CityFacts(slug, Objects.requireNonNull(row.getString("name")),
				Jurisdictions.of(row.getString("state"), Objects.requireNonNull(row.getString("country_code")),
						row.getString("region")));
	}

}
