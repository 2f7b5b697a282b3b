package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.place.City;
import org.opendelegation.support.Dates;
import org.opendelegation.support.DaySpan;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.Stop;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

@Component
@Order(40)
class StopEditor extends PartEditor<Stop, StopForm> {

	private final Directory directory;

	private final UnlikelyDays days;

	StopEditor(EntityManager entities, Directory directory, UnlikelyDays days) {
		super(entities, Stop.class, StopForm.class);
		this.directory = directory;
		this.days = days;
	}

	@Override
	public String getKind() {
		return "stop";
	}

	@Override
	public String getTemplate() {
		return "desk/trip/_stop";
	}

	@Override
	public StopForm blank() {
		return new StopForm(null, null, null);
	}

	@Override
	public void check(Edition edition, StopForm form, Errors errors) {
		if (!errors.hasFieldErrors("city") && this.directory.city(form.city()).isEmpty()) {
			errors.rejectValue("city", "form.choose");
		}
	}

	@Override
	public void ask(Edition edition, StopForm form, Questions questions) {
		this.days.askOfItinerary(questions, edition, "dates", form.dates());
	}

	/**
	 * A new stop is the last. Where dates run against the order, one of both is likely
	 * wrong.
	 */
	@Override
	public void askBeside(Edition edition, @Nullable String key, StopForm form, Questions questions) {
		DaySpan.over(Dates.read(form.dates())).ifPresent((mine) -> {
			List<Stop> stops = all(edition);
			List<String> keys = stops.stream().map(Stop::getKey).toList();
			int place = keys.contains(key) ? keys.indexOf(key) : stops.size();
			stops.subList(0, place)
				.stream()
				.filter((other) -> days(other).filter((span) -> span.first().isAfter(mine.last())).isPresent())
				.findFirst()
				.ifPresent((other) -> askOrder(questions, "stop.order.after", other));
			stops.subList(Math.min(place + 1, stops.size()), stops.size())
				.stream()
				.filter((other) -> days(other).filter((span) -> span.last().isBefore(mine.first())).isPresent())
				.findFirst()
				.ifPresent((other) -> askOrder(questions, "stop.order.before", other));
		});
	}

	private static Optional<DaySpan> days(Stop stop) {
		return DaySpan.over(stop.getDates());
	}

	private static void askOrder(Questions questions, String code, Stop other) {
		questions.ask("dates", code, other.getCityName(), String.valueOf(Dates.write(other.getDates())));
	}

	@Override
	protected Stop create(Edition edition, String key, int position, StopForm form) {
		return new Stop(edition, key, position, city(form), null);
	}

	@Override
	protected void apply(Stop held, StopForm form) {
		held.revise(city(form), Dates.read(form.dates()), Texts.orNull(form.remark()));
	}

	private City city(StopForm form) {
		return this.directory.city(form.city()).orElseThrow();
	}

	@Override
	protected StopForm formOf(Stop held) {
		return new StopForm(held.getCity().getSlug(), Dates.write(held.getDates()), held.getRemark());
	}

	@Override
	protected String nameOf(StopForm form) {
		return city(form).getSlug();
	}

	@Override
	public Map<String, Object> choices(Edition edition) {
		return this.directory.choices();
	}

}
