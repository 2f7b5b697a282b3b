package org.opendelegation.source;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * Another name of what a record of the directory names: in another script, shortened,
 * translated or formerly used.
 */
@MappedSuperclass
public abstract class OtherName {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	private String name;

	private String language;

	@SuppressWarnings("NullAway.Init")
	protected OtherName() {
	}

	protected OtherName(String name, String language) {
		this.name = name;
		this.language = language;
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

	public WordsIn toWords() {
		return new WordsIn(this.name, this.language);
	}

}
