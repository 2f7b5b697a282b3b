package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;

import org.opendelegation.funding.Payment;
import org.opendelegation.meeting.Attendance;
import org.opendelegation.meeting.Meeting;
import org.opendelegation.trip.Traveler;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What an official tells the council of meetings attended and at whose expense (Gov. Code
 * § 53232.3(d)).
 */
@Component
@Order(60)
class OralReportSheet implements PaperKind {

	@Override
	public PaperName getName() {
		return PaperName.ORAL_REPORT;
	}

	@Override
	public List<Paper.Sheet> fill(Filling filling) {
		List<Paper.Sheet> sheets = filling.delegates()
			.officials()
			.stream()
			.map((official) -> sheet(filling, official))
			.toList();
		return sheets.isEmpty() ? filling.nothing("paper.nothing.officials") : sheets;
	}

	private static Paper.Sheet sheet(Filling filling, Traveler official) {
		List<Paper.Part> parts = new ArrayList<>();
		parts.add(filling.lines()
			.found(filling.found().about(official.getReference(), "AB1234", "AB1234-EXP"))
			.note("paper.oral.voluntary")
			.note("paper.findings")
			.part("paper.oral.required"));
		parts.add(
				PaymentParts
					.journey(filling,
							filling.lines()
								.fact("paper.oral.official", official, "name")
								.fact("paper.official.title", official, "title")
								.agency("paper.E.agency", official)
								.fact("paper.purpose", filling.trip(), "purpose"))
					.part("paper.oral.journey"));
		parts.addAll(expense(filling, official));
		parts.add(meetings(filling, official));
		return filling.sheet(filling.words().text("paper.oral.sheet", official.getName()), parts);
	}

	/**
	 * A part for each payment, or one that says that none is recorded.
	 */
	private static List<Paper.Part> expense(Filling filling, Traveler official) {
		List<Payment> payments = filling.payments()
			.stream()
			.filter((payment) -> payment.getBeneficiaries()
				.stream()
				.anyMatch((one) -> one.getKey().equals(official.getKey())))
			.toList();
		if (payments.isEmpty()) {
			return List.of(filling.lines().note("paper.oral.noPayment").part("paper.oral.expense"));
		}
		List<Paper.Part> parts = new ArrayList<>();
		for (Payment payment : payments) {
			Lines lines = filling.lines()
				.fact("paper.payer", payment, "payer")
				.fact("paper.sum.paidFor", payment, "items");
			PaymentParts.whole(payment, lines);
			if (payment.equals(payments.get(payments.size() - 1))) {
				lines.note("paper.oral.noPayment");
			}
			parts.add(lines.partOf(new PaymentNames(filling).heading("paper.oral.expense.of", payment)));
		}
		return parts;
	}

	/**
	 * Who was there as one of a group is named so; who is not named is not said to have
	 * been there.
	 */
	private static Paper.Part meetings(Filling filling, Traveler official) {
		Lines lines = filling.lines();
		for (Meeting meeting : filling.meetings()) {
			meeting.getAttendance()
				.stream()
				.filter((attendance) -> isOf(attendance, official))
				.findFirst()
				.ifPresent((attendance) -> add(lines, meeting, attendance));
		}
		return lines.note("paper.oral.meetings").part("paper.oral.attended");
	}

	private static boolean isOf(Attendance attendance, Traveler official) {
		return attendance.getParty().getOfficial() != null && official.getOfficial() != null
				&& attendance.getParty().getOfficial().getSlug().equals(official.getOfficial().getSlug());
	}

	private static void add(Lines lines, Meeting meeting, Attendance attendance) {
		lines.fact("paper.meeting", meeting, "title")
			.fact("paper.meeting.dates", meeting, "dates")
			.fact("paper.meeting.city", meeting, "city")
			.factIfStated("paper.meeting.host", meeting, "host")
			.factIfStated("paper.meeting.topics", meeting, "topics")
			.fact("paper.meeting.certainty", attendance, "certainty");
	}

}
