package org.opendelegation.place;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.Localized;

/**
 * A country or area with a code of its own in ISO 3166-1.
 */
@Entity
public class Country implements Localized {

	@Id
	private String code;

	private String name;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "part_of")
	private @Nullable Country partOf;

	@ElementCollection
	@CollectionTable(name = "country_label", joinColumns = @JoinColumn(name = "country_code"))
	private Set<CountryLabel> labels = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Country() {
	}

	public String getCode() {
		return this.code;
	}

	/**
	 * The English name of the standard.
	 */
	public String getName() {
		return this.name;
	}

	/**
	 * The state that an area with a code of its own belongs to, such as China for Hong
	 * Kong; {@code null} for a state.
	 */
	public @Nullable Country getPartOf() {
		return this.partOf;
	}

	/**
	 * The operator's label for the language, or else the one of the Unicode CLDR.
	 */
	@Override
	public String toWords(Locale locale) {
		return this.labels.stream()
			.filter((label) -> label.language().equals(locale.toLanguageTag()))
			.map(CountryLabel::label)
			.findFirst()
			.orElseGet(() -> new Locale.Builder().setRegion(this.code).build().getDisplayCountry(locale));
	}

}
