package org.opendelegation.meeting;

import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.LanguageName;
import org.opendelegation.source.NamedLink;
import org.opendelegation.support.Edtf;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionRecord;
import org.opendelegation.trip.Party;

/**
 * Who said what, where and when.
 */
@Entity
public class Statement extends EditionRecord {

	/**
	 * Whose words the record has.
	 */
	public enum Manner {

		/** The speaker's own, in quotation marks. */
		DIRECT,
		/** The gist of what the speaker said, in the words of the source. */
		PARAPHRASE,
		/** Words that the speaker quoted. */
		QUOTING_ANOTHER,
		/** A sentence of the source itself. */
		AUTHOR

	}

	@Embedded
	@AttributeOverride(name = "name", column = @Column(name = "speaker"))
	private Party speaker;

	@Enumerated(EnumType.STRING)
	private Manner manner;

	private String words;

	private String language;

	private @Nullable String quotedFrom;

	private @Nullable Edtf said;

	private @Nullable String occasion;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Meeting meeting;

	@SuppressWarnings("NullAway.Init")
	protected Statement() {
	}

	public Statement(Edition edition, String key, int position, Party speaker, Manner manner, String words,
			String language) {
		super(edition, key, position);
		this.speaker = speaker;
		this.manner = manner;
		this.words = words;
		this.language = language;
	}

	/**
	 * Says who said what, and in whose words the record has it.
	 */
	void quote(Party newSpeaker, Manner newManner, String newWords, String newLanguage,
			@Nullable String newQuotedFrom) {
		this.speaker = newSpeaker;
		this.manner = newManner;
		this.words = newWords;
		this.language = newLanguage;
		this.quotedFrom = newQuotedFrom;
	}

	/**
	 * Says when and at what it was said.
	 */
	void place(@Nullable Edtf newSaid, @Nullable String newOccasion, @Nullable Meeting newMeeting) {
		this.said = newSaid;
		this.occasion = newOccasion;
		this.meeting = newMeeting;
	}

	/**
	 * Keeps in words where it was said when the record of the meeting goes.
	 */
	void leave(Meeting gone) {
		this.meeting = null;
		this.occasion = (this.occasion != null) ? this.occasion : gone.getTitle();
	}

	public @Nullable String getQuotedFrom() {
		return this.quotedFrom;
	}

	public Party getSpeaker() {
		return this.speaker;
	}

	public Manner getManner() {
		return this.manner;
	}

	public boolean isDirect() {
		return this.manner == Manner.DIRECT;
	}

	public boolean isQuoting() {
		return this.manner == Manner.QUOTING_ANOTHER;
	}

	/**
	 * Whether it is a sentence of the source itself, which attributes it to nobody.
	 */
	public boolean isOfSource() {
		return this.manner == Manner.AUTHOR;
	}

	public String getWords() {
		return this.words;
	}

	/**
	 * The language of the words as a BCP 47 tag.
	 */
	public String getLanguage() {
		return this.language;
	}

	public @Nullable Edtf getSaid() {
		return this.said;
	}

	/**
	 * At what the words were said, or {@code null} where no source says.
	 */
	public @Nullable String getOccasion() {
		return this.occasion;
	}

	public @Nullable Meeting getMeeting() {
		return this.meeting;
	}

	@Override
	protected String getKind() {
		return "statement";
	}

	@Override
	public String getLabel() {
		return this.speaker.getName();
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "speaker", this.speaker.toLink()), Fact.asked(this, "words", this.words),
				Fact.optional(this, "language", new LanguageName(this.language)),
				Fact.asked(this, "manner", this.manner), getQuotedFromFact(), Fact.asked(this, "said", this.said),
				Fact.asked(this, "occasion", getOccasionLink()));
	}

	private Fact getQuotedFromFact() {
		return (this.manner == Manner.QUOTING_ANOTHER) ? Fact.asked(this, "quotedFrom", this.quotedFrom)
				: Fact.optional(this, "quotedFrom", this.quotedFrom);
	}

	private @Nullable NamedLink getOccasionLink() {
		if (this.meeting != null) {
			return new NamedLink((this.occasion != null) ? this.occasion : this.meeting.getTitle(),
					this.meeting.getPath());
		}
		return (this.occasion != null) ? new NamedLink(this.occasion, null) : null;
	}

}
