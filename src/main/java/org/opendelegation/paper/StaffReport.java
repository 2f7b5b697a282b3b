package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Paragraphs for a report to a council, to be copied, with the facts that they are made
 * of and who says so beside them.
 */
@Component
@Order(20)
class StaffReport implements PaperKind {

	@Override
	public PaperName getName() {
		return PaperName.STAFF_REPORT;
	}

	@Override
	public List<Paper.Sheet> fill(Filling filling) {
		Paper.Part paragraph = new Paper.Part(filling.words().text("paper.report.paragraph"), List.of(),
				paragraphs(filling));
		return List.of(filling.sheet(filling.trip().getTitle(), parts(filling, paragraph)));
	}

	private static List<String> paragraphs(Filling filling) {
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(journey(filling));
		Told told = new Told(filling);
		paragraphs.addAll(told.all());
		paragraphs.add(
				told.told(filling.trip(), "councilAuthority", "paper.report.authority", "paper.report.authority.none"));
		paragraphs.add(filling.words().text("paper.report.advice"));
		return paragraphs;
	}

	private static String journey(Filling filling) {
		PaperWords words = filling.words();
		String people = filling.travelers()
			.stream()
			.map((traveler) -> name(filling, traveler))
			.collect(Collectors.joining("; "));
		String places = filling.stops()
			.stream()
			.map((stop) -> or(filling, filling.print(stop, "city")))
			.collect(Collectors.joining(", "));
		List<String> sentences = new ArrayList<>();
		sentences.add(words.text("paper.report.journey", or(filling, people), or(filling, places),
				or(filling, filling.print(filling.trip(), "dates")),
				StringUtils.trimTrailingCharacter(or(filling, filling.print(filling.trip(), "purpose")), '.')));
		sentences.addAll(filling.assurance().doubts(filling.trip(), "dates", "purpose"));
		return String.join(" ", sentences);
	}

	private static String name(Filling filling, Traveler traveler) {
		String name = or(filling, filling.print(traveler, "name"));
		String title = filling.print(traveler, "title");
		String city = filling.print(traveler, "city");
		StringBuilder all = new StringBuilder(name);
		if (title != null) {
			all.append(", ").append(title);
		}
		if (city != null) {
			all.append(", ").append(city);
		}
		return all.toString();
	}

	private static String or(Filling filling, @Nullable String words) {
		return (words != null && !words.isEmpty()) ? words : filling.words().text("paper.report.unknown");
	}

	private static List<Paper.Part> parts(Filling filling, Paper.Part paragraph) {
		List<Paper.Part> parts = new ArrayList<>(List.of(paragraph, facts(filling)));
		filling.payments().forEach((payment) -> parts.add(payment(filling, payment)));
		filling.gifts()
			.forEach((gift) -> parts.add(PaymentParts.gift(gift, filling.lines()).part("paper.summary.gift")));
		return parts;
	}

	private static Paper.Part payment(Filling filling, Payment payment) {
		Lines lines = filling.lines()
			.fact("paper.payer", payment, "payer")
			.fact("paper.E.description", payment, "purpose")
			.fact("paper.sum.paidFor", payment, "items")
			.fact("paper.summary.for", payment, "beneficiaries");
		return PaymentParts.whole(payment, lines).partOf(new PaymentNames(filling).numbered(payment));
	}

	private static Paper.Part facts(Filling filling) {
		Lines lines = PaymentParts.journey(filling, filling.lines()).fact("paper.purpose", filling.trip(), "purpose");
		filling.travelers()
			.forEach((traveler) -> lines.together("paper.summary.traveler", traveler, "name", "title", "city"));
		return lines.fact("paper.authority", filling.trip(), "councilAuthority")
			.note("paper.report.rests")
			.part("paper.report.facts");
	}

}
