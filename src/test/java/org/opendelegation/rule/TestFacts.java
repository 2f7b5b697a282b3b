package org.opendelegation.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.filing.FilingEvidence;
import org.opendelegation.filing.FormKind;
import org.opendelegation.filing.Period;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.PaidTo;
import org.opendelegation.funding.PaymentExemption;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.organization.OrganizationKind;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.BusinessDays;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;

/**
 * The facts of a trip for a worked example: one official of Oakley, one payment.
 */
final class TestFacts {

	static final CityFacts OAKLEY = new CityFacts("oakley", "Oakley", List.of("US-CA/oakley", "US-CA"));

	static final Grounds GROUNDS = new Grounds(new ParameterTable(parameters()), BusinessDays.ofCalifornia());

	OrganizationKind payerKind = OrganizationKind.NONPROFIT;

	OrganizationKind sourceKind;

	boolean ownMoney;

	LocalDate taxEntryCheckedOn;

	boolean payerAbroad;

	PartyFacts payer;

	String lastDay = "2024-05-26";

	String amount;

	String currency = "USD";

	String received = "2024-05-19/2024-05-26";

	String returned = "2024-05-26";

	int officials = 1;

	int others;

	PaidTo paidTo = PaidTo.NOT_STATED;

	DisclosurePath path;

	String rate;

	Map<String, BigDecimal> shares = Map.of();

	Map<String, Set<DisclosurePath>> paths;

	PaymentFacts.Asked asked = PaymentFacts.Asked.NOT_STATED;

	Set<PaymentItem.Category> parts = Set.of();

	Map<PaymentItem.Category, BigDecimal> itemAmounts = Map.of();

	PaymentExemption exemption = PaymentExemption.NOT_STATED;

	String title = "Mayor";

	List<GiftFacts> gifts = List.of();

	PartyFacts giver = PartyFacts.named("Host");

	String giftCurrency = "USD";

	String giftRate;

	String councilAuthority;

	List<String> countries = List.of("HK", "CN");

	CityFacts city = OAKLEY;

	boolean paid = true;

	boolean forNobodyNamed;

	List<FilingFacts> filings = List.of();

	Finding find(Rule rule) {
		return rule.apply(facts(), GROUNDS).get(0);
	}

	TripFacts facts() {
		List<OfficialFacts> who = new ArrayList<>();
		for (int number = 1; number <= this.officials; number++) {
			who.add(new OfficialFacts("official-" + number, "Official " + number,
					new RecordRef("official", "person-" + number), this.title, this.city, edtf(this.returned),
					new RecordRef("trip", "trip")));
		}
		List<StopFacts> stops = this.countries.stream()
			.map((country) -> new StopFacts("stop-" + country.toLowerCase(), country, country))
			.toList();
		return new TripFacts(who, this.paid ? List.of(payment(who)) : List.of(), this.gifts, stops,
				(this.lastDay != null) ? LocalDate.parse(this.lastDay) : null, this.councilAuthority, this.filings);
	}

	/**
	 * What a payment was for, such as {@code LODGING+TICKETS=590}.
	 */
	void partsOf(String typed) {
		this.itemAmounts = new HashMap<>();
		this.parts = new HashSet<>();
		for (String item : typed.isEmpty() ? new String[0] : typed.split("\\+")) {
			String[] parts = item.split("=");
			this.parts.add(PaymentItem.Category.valueOf(parts[0]));
			if (parts.length > 1) {
				this.itemAmounts.put(PaymentItem.Category.valueOf(parts[0]), new BigDecimal(parts[1]));
			}
		}
	}

	/**
	 * The same trip with other payments and filings.
	 */
	TripFacts facts(List<PaymentFacts> payments, List<FilingFacts> filed) {
		TripFacts one = facts();
		return new TripFacts(one.officials(), payments, one.gifts(), one.stops(), one.lastDay(), one.councilAuthority(),
				filed);
	}

	/**
	 * The same payment under another key.
	 */
	static PaymentFacts keyed(PaymentFacts one, String key) {
		return new PaymentFacts(key, one.payer(), one.intermediary(), one.originalSource(), one.officials(),
				one.others(), one.sum(), one.received(), one.receivedFrom(), one.ways(), one.asked(), one.parts(),
				one.claim());
	}

	/**
	 * The same payment for somebody else.
	 */
	static PaymentFacts paidFor(PaymentFacts one, OfficialFacts official) {
		return new PaymentFacts(one.key(), one.payer(), one.intermediary(), one.originalSource(), List.of(official), 0,
				one.sum(), one.received(), one.receivedFrom(), one.ways(), one.asked(), one.parts(), one.claim());
	}

	private PaymentFacts payment(List<OfficialFacts> who) {
		RecordRef payer = new RecordRef("organization", "payer");
		PartyFacts.TaxEntry entry = (this.taxEntryCheckedOn != null)
				? new PartyFacts.TaxEntry(payer.part("registration", "irs"), this.taxEntryCheckedOn) : null;
		PartyFacts source = (this.sourceKind != null) ? new PartyFacts("Source",
				new RecordRef("organization", "source"), this.sourceKind, false, true, null, null) : null;
		PartyFacts paying = (this.payer != null) ? this.payer
				: new PartyFacts("Payer", payer, this.payerKind, false, this.payerAbroad, null, entry);
		return new PaymentFacts("trip", paying, null, this.ownMoney ? paying : source,
				this.forNobodyNamed ? List.of() : who, this.others,
				new PaymentSum(money(), (this.rate != null) ? new BigDecimal(this.rate) : null, this.shares,
						this.itemAmounts),
				edtf(this.received), new RecordRef("payment", "trip"), new PaymentWays(this.paidTo, ways(who)),
				this.asked, this.parts, new ClaimedExemption(this.exemption));
	}

	private Map<String, Set<DisclosurePath>> ways(List<OfficialFacts> who) {
		if (this.paths != null) {
			return this.paths;
		}
		return (this.path == null) ? Map.of()
				: who.stream().collect(Collectors.toMap(OfficialFacts::key, (official) -> Set.of(this.path)));
	}

	GiftFacts gift(String value, String received, Disposition disposition, String disposed) {
		return new GiftFacts("vase", "A vase", this.giver, facts().officials().get(0), edtf(received),
				(value != null) ? new Money(new BigDecimal(value), this.giftCurrency) : null,
				(this.giftRate != null) ? new BigDecimal(this.giftRate) : null, disposition, edtf(disposed));
	}

	/**
	 * A filing about the trip, of a city.
	 */
	static FilingFacts filing(FormKind form, String city, String trip, String received, String sent) {
		LocalDate day = (received != null) ? LocalDate.parse(received) : null;
		return new FilingFacts(new FilingEvidence("filed", form, city, "official-1", null, trip, Set.of(),
				new Period(null, null), (day != null) ? day : LocalDate.of(2024, 6, 1), day, null,
				(sent != null) ? LocalDate.parse(sent) : null), List.of("official-1"));
	}

	/**
	 * A posting of Form 801 that names one payment.
	 */
	static FilingFacts posting(String received, String posted, String payment) {
		return new FilingFacts(new FilingEvidence("posted", FormKind.FORM_801, "oakley", null, null, "trip",
				Set.of(payment), new Period(null, null), LocalDate.parse(received), LocalDate.parse(received),
				LocalDate.parse(posted), null), List.of());
	}

	/**
	 * A statement of gifts of travel that names one payment.
	 */
	static FilingFacts statement(String filed, String payment) {
		return new FilingFacts(
				new FilingEvidence("filed", FormKind.FORM_700_E, "oakley", "person-1", null, "trip", Set.of(payment),
						new Period(null, null), LocalDate.parse(filed), LocalDate.parse(filed), null, null),
				List.of("official-1"));
	}

	private Money money() {
		return (this.amount != null) ? new Money(new BigDecimal(this.amount), this.currency) : null;
	}

	private static Edtf edtf(String text) {
		return (text != null) ? Edtf.parse(text) : null;
	}

	private static List<Parameter> parameters() {
		return List.of(limit(1, "520", 2021), limit(2, "590", 2023), limit(3, "630", 2025),
				row(4, ParameterKind.GIFT_REPORTING, "US-CA", "50"),
				row(5, ParameterKind.FORM_700_DUE, "US-CA", "04-01"),
				row(6, ParameterKind.FORM_801_POSTING, "US-CA", "2500"),
				row(7, ParameterKind.FORM_801_POSTING_DAYS, "US-CA", "30"),
				row(8, ParameterKind.FORM_807_ONE_OFFICIAL, "US-CA", "5000"),
				row(9, ParameterKind.FORM_807_YEAR, "US-CA", "10000"),
				row(10, ParameterKind.FORM_807_DUE, "US-CA", "04-30"),
				row(11, ParameterKind.RECUSAL_MONTHS, "US-CA", "12"),
				row(12, ParameterKind.COUNCIL_MEETS, "US-CA/oakley", "2,4 TUESDAY"),
				row(13, ParameterKind.COUNCIL_SEATS, "US-CA/oakley", "5"),
				row(14, ParameterKind.GIFT_RETURN_DAYS, "US-CA", "30"),
				row(15, ParameterKind.FORM_801_DAYS, "US-CA", "30"), row(16, ParameterKind.BEHESTED, "US-CA", "5000"),
				row(17, ParameterKind.BEHESTED_DAYS, "US-CA", "30"),
				row(18, ParameterKind.EXPENSE_REPORT_DAYS, "US-CA/oakley", "30"),
				row(19, ParameterKind.FOREIGN_TRAVEL_APPROVAL, "US-CA/oakley", "YES"),
				row(20, ParameterKind.FOREIGN_TRAVEL_APPROVAL, "US-CA/brentwood", "NO"),
				row(21, ParameterKind.FORM_803_FORWARD_DAYS, "US-CA", "30"),
				row(22, ParameterKind.FORM_802_DAYS, "US-CA", "45"),
				row(23, ParameterKind.TAX_EVIDENCE_DAYS, "US-CA", "365"));
	}

	private static Parameter limit(long id, String value, int year) {
		return new Parameter(id, ParameterKind.GIFT_LIMIT, "US-CA", value, LocalDate.of(year, 1, 1),
				LocalDate.of(year + 1, 12, 31), "Gov. Code § 89503", null, null, true, null, null);
	}

	private static Parameter row(long id, ParameterKind kind, String jurisdiction, String value) {
		return new Parameter(id, kind, jurisdiction, value, null, null, "read somewhere", null, null, true, null, null);
	}

}
