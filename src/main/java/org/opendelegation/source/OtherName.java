package org.opendelegation.source;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryPart;

/**
 * Another name of what a record of the directory names: in another script, shortened,
 * translated or formerly used.
 */
@MappedSuperclass
public abstract class OtherName implements DirectoryPart {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	private String name;

	private String language;

	@SuppressWarnings("NullAway.Init")
	protected OtherName() {
	}

	protected OtherName(String name, String language) {
		this.name = name;
		this.language = language;
	}

	/**
	 * Corrects the name.
	 */
	void rename(String newName, String newLanguage) {
		this.name = newName;
		this.language = newLanguage;
	}

	/**
	 * Its number, once it has been stored.
	 */
	@Override
	public String getKey() {
		return String.valueOf(this.id);
	}

	@Override
	public int getVersion() {
		return this.version;
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
