package org.opendelegation.official;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.WordsIn;

/**
 * Another name of an official: in another script, or another form.
 */
@Entity
public class OfficialAlias {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Official official;

	private String name;

	private String language;

	private @Nullable Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected OfficialAlias() {
	}

	OfficialAlias(Official official, String name, String language) {
		this.official = official;
		this.name = name;
		this.language = language;
	}

	public Official getOfficial() {
		return this.official;
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
