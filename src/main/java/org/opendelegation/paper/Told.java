package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Gift;
import org.opendelegation.funding.Payment;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.funding.PaymentShare;
import org.opendelegation.source.Citable;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Money;
import org.opendelegation.trip.Traveler;

import org.springframework.util.StringUtils;

/**
 * Who received what from whom, in sentences to be copied: a paragraph for each payment
 * and for each object. What no source states or what is withheld is said in its place.
 *
 * @param filling what to tell
 * @param most how many people are named in one breath
 */
record Told(Filling filling, int most) {

	private static final String ARTICLE = "(?s)(The|A|An) .+";

	Told(Filling filling) {
		this(filling, Integer.MAX_VALUE);
	}

	List<String> all() {
		List<String> paragraphs = new ArrayList<>();
		this.filling.payments().forEach((payment) -> paragraphs.add(payment(payment)));
		this.filling.gifts().forEach((gift) -> paragraphs.add(gift(gift)));
		paragraphs.addAll(rates());
		if (this.filling.payments().isEmpty()) {
			paragraphs.add(text("paper.nothing.payments"));
		}
		if (this.filling.gifts().isEmpty()) {
			paragraphs.add(text("paper.told.noGift"));
		}
		return paragraphs;
	}

	/**
	 * At which rates sums are converted, each once.
	 */
	Set<String> rates() {
		Set<String> rates = new LinkedHashSet<>();
		for (Payment payment : this.filling.payments()) {
			Object amount = this.filling.value(payment, "amount");
			rate(amount, this.filling.rate(payment)).ifPresent(rates::add);
		}
		for (Gift gift : this.filling.gifts()) {
			rate(this.filling.value(gift, "amount"), this.filling.rate(gift)).ifPresent(rates::add);
		}
		return rates;
	}

	private Optional<String> rate(@Nullable Object amount, @Nullable PaymentRate rate) {
		return (amount instanceof Money sum && rate != null && PaymentRate.isForeign(sum))
				? Optional.of(this.filling.words().rate(sum.currency(), rate)) : Optional.empty();
	}

	/**
	 * A payment.
	 */
	String payment(Payment payment) {
		Assurance assurance = this.filling.assurance();
		List<String> sentences = new ArrayList<>();
		sentences.add(assurance.weigh(forWhom(payment), payment, "payer"));
		sentences.addAll(assurance.doubts(payment, "payer", "beneficiaries"));
		link(payment, "intermediary").ifPresent((name) -> sentences.add(text("paper.told.through", name)));
		link(payment, "originalSource").ifPresent((name) -> sentences.add(text("paper.told.source", name)));
		sentences.addAll(assurance.doubts(payment, "intermediary", "originalSource"));
		sentences.add(purpose(payment));
		String items = items(payment);
		if (items != null) {
			sentences.add(text("paper.told.items", items));
		}
		sentences.addAll(assurance.doubts(payment, "purpose", "items"));
		sentences.add(amount(payment));
		sentences.addAll(assurance.doubts(payment, "amount", "shares"));
		if (PaymentParts.isForSeveral(payment) && payment.getAmount() != null) {
			sentences.addAll(shares(payment));
		}
		return String.join(" ", sentences);
	}

	private String forWhom(Payment payment) {
		String payer = this.filling.payer(payment);
		List<Traveler> people = List.copyOf(payment.getBeneficiaries());
		if (this.filling.value(payment, "beneficiaries") == null) {
			return text("paper.told.paid.somebody", payer, missing(payment, "beneficiaries", "paper.told.whom.none"));
		}
		if (people.size() == 1 && WaysOfPayment.isPaidBy(payment, people.get(0))) {
			return text("paper.told.paid.self", payer);
		}
		return text("paper.told.paid", payer, list(new Shortened(this.filling.words())
			.first(people.stream().map(this.filling::name).toList(), this.most)));
	}

	/**
	 * What for, as a part of the sentence where it begins with an article.
	 */
	private String purpose(Payment payment) {
		String purpose = this.filling.print(payment, "purpose");
		String key = (purpose != null && purpose.matches(ARTICLE)) ? "paper.told.purpose.within" : "paper.told.purpose";
		return (purpose != null)
				? text(key,
						key.endsWith("within") ? StringUtils.uncapitalize(withoutStop(purpose)) : withoutStop(purpose))
				: missing(payment, "purpose", "paper.told.purpose.none");
	}

	private static String withoutStop(String words) {
		return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
	}

	private Optional<String> link(Payment payment, String field) {
		return (this.filling.value(payment, field) instanceof NamedLink party) ? Optional.of(party.name())
				: Optional.empty();
	}

	private @Nullable String items(Payment payment) {
		Money whole = payment.getAmount();
		return (this.filling.value(payment, "items") == null || payment.getItems().isEmpty()) ? null
				: list(payment.getItems().stream().map((item) -> {
					String name = this.filling.words().print(item.category());
					String sum = (item.amount() != null && whole != null)
							? this.filling.sum(payment, new Money(item.amount(), whole.currency())) : null;
					return (sum != null) ? text("paper.told.item", name, sum) : name;
				}).toList());
	}

	private String amount(Payment payment) {
		String amount = this.filling.sum(payment, payment.getAmount());
		String basis = this.filling.print(payment, "basis");
		if (amount == null) {
			return missing(payment, "amount", "paper.report.amount.none");
		}
		return (basis != null) ? text("paper.report.amount.basis", amount, basis) : text("paper.report.amount", amount);
	}

	/**
	 * What was for each; nothing is divided.
	 */
	private List<String> shares(Payment payment) {
		if (this.filling.fact(payment, "shares").map(this.filling::ground).isPresent()) {
			return List.of(missing(payment, "shares", "paper.told.shares.none"));
		}
		Map<String, PaymentShare> shares = payment.getShares()
			.stream()
			.collect(Collectors.toMap((share) -> share.traveler().getKey(), Function.identity()));
		if (shares.isEmpty()) {
			return List.of(text("paper.told.shares.none"));
		}
		List<String> sentences = new ArrayList<>();
		for (Traveler traveler : payment.getBeneficiaries()) {
			String share = this.filling.sum(payment, PaymentParts.shareOf(payment, traveler));
			sentences.add((share != null) ? text("paper.told.share", share, this.filling.name(traveler))
					: text("paper.told.share.none", this.filling.name(traveler)));
		}
		return sentences;
	}

	/**
	 * An object that was given.
	 */
	String gift(Gift gift) {
		String giver = Optional.ofNullable(this.filling.print(gift, "giver"))
			.orElseGet(() -> text("paper.told.giver.withheld"));
		String what = Optional.ofNullable(this.filling.print(gift, "description"))
			.orElseGet(() -> text("paper.told.what.withheld"));
		String receiver = this.filling.print(gift, "receiver");
		Assurance assurance = this.filling.assurance();
		List<String> sentences = new ArrayList<>();
		sentences.add(assurance.weigh((receiver != null) ? text("paper.told.gift", giver, receiver, what)
				: text("paper.told.gift.somebody", giver, what, missing(gift, "receiver", "paper.told.receiver.none")),
				gift, "giver"));
		sentences.addAll(assurance.doubts(gift, "giver", "receiver", "description"));
		sentences.add(told(gift, "received", "paper.told.received", "paper.told.received.none"));
		Money value = (this.filling.value(gift, "amount") != null) ? gift.getAmount() : null;
		String worth = (value != null) ? this.filling.words().inWords(value, this.filling.rate(gift)) : null;
		String basis = this.filling.print(gift, "basis");
		if (worth != null && basis != null) {
			sentences.add(text("paper.told.worth.basis", worth, basis));
		}
		else {
			sentences.add(told(gift, "amount", "paper.told.worth", "paper.told.worth.none"));
		}
		sentences.add(told(gift, "disposition", "paper.told.disposition", "paper.told.disposition.none"));
		Optional.ofNullable(this.filling.print(gift, "donatedTo"))
			.ifPresent((owner) -> sentences.add(text("paper.told.donatedTo", owner)));
		sentences.addAll(assurance.doubts(gift, "received", "amount", "disposition", "donatedTo"));
		return String.join(" ", sentences);
	}

	/**
	 * A field in a sentence, or that no source states it, or that it is withheld.
	 */
	String told(Citable record, String field, String key, String none) {
		String value = this.filling.print(record, field);
		return (value != null) ? text(key, StringUtils.trimTrailingCharacter(value, '.'))
				: missing(record, field, none);
	}

	private String missing(Citable record, String field, String none) {
		String ground = this.filling.fact(record, field).map(this.filling::ground).orElse(null);
		return (ground != null) ? text("paper.told.withheld", text(record.getReference().kind() + "." + field), ground)
				: text(none);
	}

	/**
	 * A list as a sentence has it; with semicolons where its parts have commas.
	 */
	private String list(List<String> all) {
		int last = all.size() - 1;
		if (last < 1) {
			return String.join("", all);
		}
		String comma = all.stream().anyMatch((part) -> part.contains(",")) ? "; " : ", ";
		String start = String.join(comma, all.subList(0, last));
		return text("paper.list", (last > 1 || comma.equals("; ")) ? start + comma.strip() : start, all.get(last));
	}

	private String text(String key, Object... arguments) {
		return this.filling.words().text(key, arguments);
	}

}
