package org.opendelegation.deadline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.disclosure.Disclosure;
import org.opendelegation.disclosure.DueFinding;
import org.opendelegation.filing.FormKind;
import org.opendelegation.funding.OwnMoney;
import org.opendelegation.rule.Finding;
import org.opendelegation.rule.Input;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the payments that a filing is about, among those that a rule used: it may have
 * looked at others to tell them apart, or at those of other trips.
 */
@Component
class PaymentsToName {

	/** Forms that report what the city itself paid. */
	private static final Set<FormKind> OF_CITY_MONEY = Set.of(FormKind.COUNCIL_REPORT, FormKind.FORM_802);

	/**
	 * The city of a traveler is the one represented, or that of the person's office.
	 */
	private static final String CONCERNED = """
			select p.key from payment p join edition e on e.id = p.edition_id
				left join organization g on g.id = p.payer_organization_id
			where e.id = (select n.id from edition n where n.trip_id = :trip and n.state <> 'DISCARDED' order by n.number desc limit 1)
				and p.key in (:keys) and exists (
					select from payment_beneficiary b join traveler r on r.id = b.traveler_id
					where b.payment_id = p.id and case when :subject = 'traveler' then r.key = :key
						else r.city_id = :city or exists (
							select from office f join organization h on h.id = f.organization_id
							where f.official_id = r.official_id and h.city_id = :city) end
						and own_money(p.payer, p.payer_official_id, p.payer_organization_id, g.kind, g.city_id,
							r.name, r.official_id, r.city_id) in (:whose))
			order by p.position
			""";

	private final JdbcClient database;

	PaymentsToName(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The keys of payments of the trip that concern whom the day concerns, and that are
	 * not their own money.
	 * @param reasoning how the rule came to the day
	 */
	List<String> find(DueFinding due, FormKind form, Disclosure reasoning) {
		Set<String> used = used(reasoning);
		Set<OwnMoney> whose = OF_CITY_MONEY.contains(form) ? Set.of(OwnMoney.OF_CITY, OwnMoney.OF_OTHERS)
				: Set.of(OwnMoney.OF_OTHERS);
		return used.isEmpty() ? List.of()
				: this.database.sql(CONCERNED)
					.param("trip", due.tripId())
					.param("keys", used)
					.param("subject", due.subject().kind())
					.param("key", due.subject().key())
					.param("city", due.cityId())
					.param("whose", whose.stream().map(Enum::name).toList())
					.query(String.class)
					.list();
	}

	/**
	 * A payment of another trip has the slug of that trip before its key, and a point.
	 */
	private static Set<String> used(Disclosure reasoning) {
		return reasoning.groups()
			.stream()
			.flatMap((group) -> group.findings().stream())
			.map(Finding::inputs)
			.flatMap(List::stream)
			.map(Input::record)
			.filter((record) -> record.kind().equals("payment"))
			.map((record) -> record.key())
			.filter((key) -> !key.contains("."))
			.collect(Collectors.toSet());
	}

}
