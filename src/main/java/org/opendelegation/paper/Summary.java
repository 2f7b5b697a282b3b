package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.opendelegation.funding.Gift;
import org.opendelegation.funding.Payment;
import org.opendelegation.paper.OnePage.Block;
import org.opendelegation.source.Fact;
import org.opendelegation.trip.Stop;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A trip on one page, for the public: who went for which city, who paid what for whom and
 * how sure that is, and what must be disclosed. What does not fit is counted, and the
 * address of all of it is printed.
 */
@Component
@Order(10)
class Summary implements PaperKind {

	/** How many sources the page lists. */
	static final int SOURCES = 8;

	/** How many people or places are named in one breath. */
	private static final int NAMES = 8;

	private static final double PAGE = 703;

	private static final double SOURCE = 11.5;

	private static final double HEAD_AND_SOURCES = 150;

	private static final double TITLE_WIDTH = 380;

	private static final int SENTENCES = 660;

	private static final int SENTENCE = 260;

	private static final int LABEL = 40;

	@Override
	public PaperName getName() {
		return PaperName.SUMMARY;
	}

	@Override
	public List<Paper.Sheet> fill(Filling filling) {
		String title = filling.trip().getTitle();
		double room = PAGE - HEAD_AND_SOURCES - SOURCE * Math.min(SOURCES, filling.countSources())
				- OnePage.heightOf(title, TITLE_WIDTH);
		return List.of(filling.sheet(title,
				new OnePage(filling.words(), room).fit(List.of(new Block(trip(filling), 142, "paper.more.lines"),
						new Block(who(filling), 70, "paper.more.travelers"),
						new Block(paid(filling), 100, "paper.more.payments"),
						new Block(due(filling), 110, "paper.more.findings")))));
	}

	private static Paper.Part trip(Filling filling) {
		PaperWords words = filling.words();
		return new BriefLines(filling)
			.told(words.text("paper.summary.when"), new Shortened(words).list(places(filling), NAMES), filling.trip(),
					whenAndWhere(filling))
			.field("paper.summary.what", filling.trip(), "summary", SENTENCES)
			.field("paper.purpose", filling.trip(), "purpose", SENTENCE)
			.field("paper.authority", filling.trip(), "councilAuthority", SENTENCE)
			.part("paper.summary.trip");
	}

	private static List<Fact> whenAndWhere(Filling filling) {
		return Stream
			.concat(filling.fact(filling.trip(), "dates").stream(), filling.stops()
				.stream()
				.flatMap((stop) -> Stream.of("city", "dates").flatMap((field) -> filling.fact(stop, field).stream())))
			.toList();
	}

	/**
	 * When the trip was, and when it was where.
	 */
	private static List<String> places(Filling filling) {
		List<String> places = new ArrayList<>();
		places.add(filling.told(filling.trip(), "dates"));
		for (Stop stop : filling.stops()) {
			String city = filling.told(stop, "city");
			String there = filling.print(stop, "dates");
			places.add((there != null) ? filling.words().text("paper.finding.of", city, there) : city);
		}
		return places;
	}

	/**
	 * Who went, by the cities they went for.
	 */
	private static Paper.Part who(Filling filling) {
		Map<String, List<Traveler>> cities = new LinkedHashMap<>();
		for (Traveler traveler : filling.travelers()) {
			cities.computeIfAbsent(filling.told(traveler, "city"), (city) -> new ArrayList<>()).add(traveler);
		}
		BriefLines lines = new BriefLines(filling);
		cities.forEach((city, travelers) -> travelers
			.forEach((traveler) -> lines.told(city, person(filling, traveler), traveler, "name", "title", "city")));
		return lines.part("paper.summary.who");
	}

	private static String person(Filling filling, Traveler traveler) {
		return new Shortened(filling.words()).cut(
				filling.words().text("papers.payment", filling.name(traveler), filling.told(traveler, "title")),
				SENTENCE);
	}

	private static Paper.Part paid(Filling filling) {
		Told told = new Told(filling, NAMES);
		Shortened shortened = new Shortened(filling.words());
		BriefLines lines = new BriefLines(filling);
		for (Payment payment : filling.payments()) {
			lines.told(shortened.cut(amount(filling, payment), LABEL), shortened.cut(told.payment(payment), SENTENCES),
					payment, "payer", "beneficiaries", "intermediary", "originalSource", "purpose", "items", "amount",
					"shares");
		}
		for (Gift gift : filling.gifts()) {
			lines.told(filling.words().text("paper.summary.gift"), shortened.cut(told.gift(gift), SENTENCES), gift,
					"giver", "receiver", "description", "received", "amount", "disposition", "donatedTo");
		}
		told.rates().forEach((rate) -> lines.say(filling.words().text("paper.summary.rate"), rate));
		if (filling.payments().isEmpty()) {
			lines.note("paper.nothing.payments");
		}
		if (filling.gifts().isEmpty()) {
			lines.note("paper.told.noGift");
		}
		return lines.part("paper.told");
	}

	private static String amount(Filling filling, Payment payment) {
		String sum = filling.sum(payment, payment.getAmount());
		return (sum != null) ? sum : filling.told(payment, "amount");
	}

	private static Paper.Part due(Filling filling) {
		return new WhatFollows(filling, NAMES).tell(new BriefLines(filling))
			.note("paper.findings")
			.part("paper.summary.rules");
	}

}
