package org.opendelegation.place;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.WordsIn;

/**
 * Another name of a city: in its own script, in another, or a former spelling.
 */
@Entity
public class CityName {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private City city;

	private String name;

	private String language;

	@SuppressWarnings("NullAway.Init")
	protected CityName() {
	}

	public City getCity() {
		return this.city;
	}

	public String getName() {
		return this.name;
	}

	/**
	 * The language and script as a BCP 47 tag.
	 */
	public String getLanguage() {
		return this.language;
	}

	WordsIn toWords() {
		return new WordsIn(this.name, this.language);
	}

}
