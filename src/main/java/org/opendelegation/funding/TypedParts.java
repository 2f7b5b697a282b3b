package org.opendelegation.funding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Money;
import org.opendelegation.support.Questions;
import org.opendelegation.support.Texts;
import org.opendelegation.trip.Party;
import org.opendelegation.trip.Traveler;

import org.springframework.validation.Errors;

/**
 * For whom and for what a payment was, and how much of it, as somebody typed it.
 *
 * @param beneficiaries the keys of those for whom it was
 * @param shares by the key of a traveler, how much
 * @param paths how it is disclosed, each as {@code key/PATH}
 * @param items what it was for
 * @param itemAmounts by the name of an item, how much
 */
record TypedParts(Set<String> beneficiaries, Map<String, String> shares, List<String> paths, Set<String> items,
		Map<String, String> itemAmounts) {

	private static final Set<String> CATEGORIES = names(PaymentItem.Category.values());

	private static final Set<String> PATHS = names(Payment.DisclosurePath.values());

	static TypedParts of(PaymentForm form) {
		Map<String, String> itemAmounts = typed(form.itemAmounts());
		Set<String> items = new HashSet<>(chosen(form.items()));
		items.addAll(itemAmounts.keySet());
		return new TypedParts(Set.copyOf(chosen(form.beneficiaries())), typed(form.shares()), chosen(form.paths()),
				items, itemAmounts);
	}

	private static List<String> chosen(@Nullable List<String> boxes) {
		return (boxes != null) ? boxes : List.of();
	}

	private static Map<String, String> typed(@Nullable Map<String, String> fields) {
		Map<String, String> typed = new LinkedHashMap<>();
		if (fields != null) {
			fields.forEach((name, text) -> {
				if (Texts.orNull(text) != null) {
					typed.put(name, text);
				}
			});
		}
		return typed;
	}

	private static Set<String> names(Enum<?>[] constants) {
		return List.of(constants).stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Looks for what is wrong with them.
	 * @param travelers the keys of all who went
	 * @param whole the payment's sum
	 */
	void check(Set<String> travelers, TypedSum whole, Errors errors) {
		if (!travelers.containsAll(this.beneficiaries)) {
			errors.rejectValue("beneficiaries", "payment.beneficiaries.notThere");
		}
		if (!CATEGORIES.containsAll(this.items)) {
			errors.rejectValue("items", "form.choose");
		}
		if (!this.beneficiaries.containsAll(this.shares.keySet())) {
			errors.rejectValue("shares", "payment.shares.notFor");
		}
		if (!this.paths.stream().allMatch(this::isPathOfBeneficiary)) {
			errors.rejectValue("paths", "payment.paths.notFor");
		}
		checkAmounts("shares", this.shares.values(), whole, errors);
		checkAmounts("items", this.itemAmounts.values(), whole, errors);
	}

	private boolean isPathOfBeneficiary(String typed) {
		int slash = typed.indexOf('/');
		return slash > 0 && this.beneficiaries.contains(typed.substring(0, slash))
				&& PATHS.contains(typed.substring(slash + 1));
	}

	private static void checkAmounts(String field, Collection<String> typed, TypedSum whole, Errors errors) {
		if (typed.isEmpty() || errors.hasFieldErrors(field) || errors.hasFieldErrors("amount")) {
			return;
		}
		List<TypedAmount> parts = typed.stream().map(TypedAmount::new).toList();
		if (!parts.stream().allMatch((part) -> part.check(field, errors))
				|| !parts.stream().allMatch((part) -> part.checkCurrency(field, whole, errors))) {
			return;
		}
		BigDecimal total = total(parts.stream());
		if (whole.amount() == null) {
			errors.rejectValue(field, "payment.parts.alone");
		}
		else if (total.compareTo(whole.amount()) > 0) {
			errors.rejectValue(field, "payment.parts.over");
		}
	}

	private static BigDecimal total(Stream<TypedAmount> parts) {
		return parts.map(TypedAmount::read).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Asks where they are less than the whole, and nothing is left that the rest can be.
	 * They are checked.
	 * @param whole the payment's sum
	 */
	void ask(Questions questions, TypedSum whole) {
		if (this.shares.keySet().containsAll(this.beneficiaries)) {
			askRest("shares", "payment.shares.less", this.shares.values(), whole, questions);
		}
		if (this.itemAmounts.keySet().containsAll(this.items)) {
			askRest("items", "payment.items.less", this.itemAmounts.values(), whole, questions);
		}
	}

	private static void askRest(String field, String code, Collection<String> typed, TypedSum whole,
			Questions questions) {
		BigDecimal total = total(typed.stream().map(TypedAmount::new));
		Money sum = whole.toMoney();
		if (sum != null && !typed.isEmpty() && total.compareTo(sum.amount()) < 0) {
			questions.ask(field, code, new Money(total, sum.currency()).toWords(Locale.US), sum.toWords(Locale.US),
					new Money(sum.amount().subtract(total), sum.currency()).toWords(Locale.US));
		}
	}

	/**
	 * Asks where the city or the traveler is said to have paid, and the payer is somebody
	 * else.
	 */
	void askWays(Questions questions, Party payer, List<Traveler> travelers) {
		for (PaymentPath path : toPaths(travelers)) {
			OwnMoney paid = OwnMoney.of(payer, path.traveler());
			if (path.path() == Payment.DisclosurePath.CITY_PAID && paid != OwnMoney.OF_CITY) {
				questions.ask("paths", "payment.paths.notCity", path.traveler().getName(), payer.getName());
			}
			if (path.path() == Payment.DisclosurePath.SELF_PAID && paid != OwnMoney.OF_TRAVELER) {
				questions.ask("paths", "payment.paths.notSelf", path.traveler().getName(), payer.getName());
			}
		}
	}

	List<Traveler> toBeneficiaries(List<Traveler> travelers) {
		return travelers.stream().filter((traveler) -> this.beneficiaries.contains(traveler.getKey())).toList();
	}

	Set<PaymentShare> toShares(List<Traveler> travelers) {
		return travelers.stream()
			.filter((traveler) -> this.shares.containsKey(traveler.getKey()))
			.map((traveler) -> new PaymentShare(traveler,
					new TypedAmount(Objects.requireNonNull(this.shares.get(traveler.getKey()))).read()))
			.collect(Collectors.toSet());
	}

	Set<PaymentPath> toPaths(List<Traveler> travelers) {
		return travelers.stream()
			.flatMap((traveler) -> this.paths.stream()
				.filter((path) -> path.startsWith(traveler.getKey() + "/"))
				.map((path) -> new PaymentPath(traveler,
						Payment.DisclosurePath.valueOf(path.substring(path.indexOf('/') + 1)))))
			.collect(Collectors.toSet());
	}

	List<PaymentItem> toItems() {
		return this.items.stream()
			.sorted()
			.map((item) -> new PaymentItem(PaymentItem.Category.valueOf(item),
					Optional.ofNullable(TypedAmount.of(this.itemAmounts.get(item)))
						.map(TypedAmount::read)
						.orElse(null)))
			.toList();
	}

}
