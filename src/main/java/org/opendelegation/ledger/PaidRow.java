package org.opendelegation.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.Basis;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.Form;
import org.opendelegation.funding.Payment.NoLink;
import org.opendelegation.funding.PaymentExemption;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.source.Labelled;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;

/**
 * A payment, or an object that somebody was given, as lists over all trips show it. Where
 * a field is withheld its value is not there, and the ground is.
 *
 * @param record the kind and the key of it in its trip
 * @param edition the number of the edition that says so
 * @param trip the slug of the trip
 * @param tripTitle what the trip is called
 * @param tripDates when the trip was, or {@code null}
 * @param received when it was received, or {@code null}
 * @param payer who paid, or gave the object
 * @param intermediary through whom, or {@code null}
 * @param originalSource whose money it was in the first place, or {@code null}
 * @param noLinks which of the two there is none of, as is recorded
 * @param purpose what for, or what the object is
 * @param items what it was for as forms ask, with parts of the amount where a source
 * says; none for an object
 * @param form in what form, or {@code null} where no source says, and for an object
 * @param object what became of it, or {@code null} where it is a payment
 * @param beneficiaries for whom, as far as it is known
 * @param amount the whole amount, or what the object was worth; or {@code null}
 * @param rate what the currency was worth, or {@code null} where no rate is recorded
 * @param basis how the amount is known
 * @param paths in what ways it is disclosed; none where that is not determined
 * @param exemption the exemption that is claimed for it; for an object none is
 * @param withheld the grounds by the names of the fields
 * @param said how sure each field is, by the names of the fields
 * @param findings what the rules found from it
 */
public record PaidRow(RecordRef record, int edition, String trip, String tripTitle, @Nullable Edtf tripDates,
		@Nullable Edtf received, NamedLink payer, @Nullable NamedLink intermediary, @Nullable NamedLink originalSource,
		Set<NoLink> noLinks, String purpose, List<PaymentItem> items, @Nullable Form form, @Nullable GivenObject object,
		List<Beneficiary> beneficiaries, @Nullable Money amount, @Nullable PaymentRate rate, Basis basis,
		List<DisclosurePath> paths, PaymentExemption exemption, Map<String, String> withheld, Map<String, Said> said,
		List<PaidFinding> findings) {

	private static final int NAMES_IN_TITLE = 3;

	public boolean isGiven() {
		return this.object != null;
	}

	/**
	 * Why the value of a field is withheld, or {@code null} where it is not.
	 */
	public @Nullable String ground(String field) {
		return this.withheld.get(field);
	}

	/**
	 * How sure a field is.
	 */
	public Said said(String field) {
		return this.said.getOrDefault(field, Said.NOTHING);
	}

	/**
	 * Whether a field has a value that is shown, and nobody is cited for it.
	 */
	public boolean isUnsourced(String field) {
		return ground(field) == null && said(field).accounts() == 0 && isStated(field);
	}

	private boolean isStated(String field) {
		return switch (field) {
			case "beneficiaries" -> !this.beneficiaries.isEmpty();
			case "intermediary", "originalSource" -> linkOf(field) != null;
			case "form" -> this.form != null;
			case "amount", "basis" -> this.amount != null;
			case "rate" -> getConverted() != null;
			case "shares" -> !getShares().isEmpty();
			case "paths" -> !this.paths.isEmpty();
			case "received" -> this.received != null;
			case "claimed" -> getClaim() != null;
			case "disposition" -> this.object != null && this.object.disposition() != null;
			case "disposed" -> this.object != null && this.object.disposed() != null;
			case "donatedTo" -> this.object != null && this.object.donatedTo() != null;
			default -> true;
		};
	}

	/**
	 * Whether somebody is cited for any of it.
	 */
	public boolean isSourced() {
		return this.said.values().stream().anyMatch((field) -> field.accounts() > 0);
	}

	/**
	 * Which exemption is claimed, or that none is; {@code null} where no source says.
	 */
	public PaymentExemption.@Nullable Claim getClaim() {
		PaymentExemption.Claim claim = this.exemption.claimed();
		return (claim != PaymentExemption.Claim.NOT_STATED) ? claim : null;
	}

	/**
	 * A link of the chain between who paid and for whom it was: its name, that there is
	 * none, or {@code null} where no source says or it is withheld.
	 */
	public @Nullable Object linkOf(String field) {
		boolean between = field.equals("intermediary");
		NamedLink link = between ? this.intermediary : this.originalSource;
		NoLink none = between ? NoLink.NO_INTERMEDIARY : NoLink.OWN_MONEY;
		return (link == null && this.noLinks.contains(none)) ? none : link;
	}

	/**
	 * Whether the names of those for whom it was fit into a line.
	 */
	public boolean isForFew() {
		return !this.beneficiaries.isEmpty() && this.beneficiaries.size() <= NAMES_IN_TITLE;
	}

	/**
	 * The names of those for whom it was.
	 */
	public List<NamedLink> getNames() {
		return this.beneficiaries.stream().map(Beneficiary::toLink).toList();
	}

	/**
	 * How much of it was for whom, as far as a source says.
	 */
	public List<Labelled> getShares() {
		Money whole = this.amount;
		return (whole == null) ? List.of()
				: this.beneficiaries.stream()
					.flatMap((one) -> Stream.ofNullable(one.share())
						.map((share) -> new Labelled(one.toLink(), new Money(share, whole.currency()))))
					.toList();
	}

	/**
	 * Whether it is a sum in another currency than US dollars.
	 */
	boolean isForeign() {
		return this.amount != null && PaymentRate.isForeign(this.amount);
	}

	/**
	 * The amount in US dollars, converted at the recorded rate and rounded to cents where
	 * it was in another currency; {@code null} where that cannot be told.
	 */
	@Nullable Money getDollars() {
		if (this.amount == null || !isForeign()) {
			return this.amount;
		}
		return (this.rate != null) ? this.rate.inDollars(this.amount.amount()) : null;
	}

	/**
	 * What an amount in another currency comes to in US dollars, or {@code null} where
	 * that cannot be told or it is in US dollars.
	 */
	public @Nullable Money getConverted() {
		return isForeign() ? getDollars() : null;
	}

	/**
	 * Whether a reader may ask for the shares.
	 */
	public boolean isShared() {
		boolean several = this.beneficiaries.size() > 1 && (this.amount != null || ground("amount") != null);
		return !isGiven() && (several || !getShares().isEmpty());
	}

	public String getTripPath() {
		return "/trips/" + this.trip;
	}

	/**
	 * The edition that says so, which never changes.
	 */
	String getEditionPath() {
		return getTripPath() + "/editions/" + this.edition;
	}

	/**
	 * The payment or the object on the page of its trip, with who says so.
	 */
	public String getPath() {
		return getTripPath() + "#" + this.record.anchor();
	}

	/**
	 * The findings on the page of the trip.
	 */
	public String getFindingsPath() {
		return getTripPath() + "#disclosure";
	}

}
