package org.opendelegation.place;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.opendelegation.support.Localized;

/**
 * A country or area with a code of its own in ISO 3166-1.
 */
@Entity
public class Country implements Localized {

	@Id
	private String code;

	private String name;

	@ElementCollection
	@CollectionTable(name = "country_label", joinColumns = @JoinColumn(name = "country_code"))
	private Set<CountryLabel> labels = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Country() {
	}

	/**
	 * The two letters of ISO 3166-1.
	 */
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
