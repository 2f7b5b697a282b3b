package org.opendelegation.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What one or more sources say about a field of a record. Where sources disagree there
 * are several claims about the field, all kept; one is preferred, with the reason.
 */
@Entity
public class Claim {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	/** {@code null} for records of the directory, which belong to no edition. */
	private @Nullable Long editionId;

	private String recordKind;

	private String recordKey;

	private String field;

	@Enumerated(EnumType.STRING)
	private Standing standing = Standing.ONLY;

	@Column(name = "says")
	private @Nullable String words;

	private @Nullable String reason;

	private @Nullable Instant publishedAt;

	@OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	private List<Citation> citations = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Claim() {
	}

	public Claim(@Nullable Long editionId, RecordRef record, String field) {
		this.editionId = editionId;
		this.recordKind = record.kind();
		this.recordKey = record.key();
		this.field = field;
	}

	/**
	 * Makes this the claim that the record follows, among several.
	 */
	void prefer(String says, String reason) {
		Assert.hasText(reason, "A preferred claim says why it is preferred");
		compete(Standing.PREFERRED, says);
		this.reason = reason;
	}

	/**
	 * Keeps this claim beside the preferred one.
	 */
	void keepBeside(String says) {
		compete(Standing.OTHER, says);
		this.reason = null;
	}

	private void compete(Standing newStanding, String says) {
		Assert.hasText(says, "A claim in competition says what it claims");
		this.standing = newStanding;
		this.words = says;
	}

	/**
	 * Lets this claim be the only one again, after the others were taken back.
	 */
	void standAlone() {
		this.standing = Standing.ONLY;
		this.reason = null;
	}

	/**
	 * Lets the public see a claim about a record of the directory.
	 */
	void publish(Instant now) {
		Assert.state(this.editionId == null, "A claim of an edition is published with it");
		if (this.publishedAt == null) {
			this.publishedAt = now;
		}
	}

	void drop(Citation citation) {
		this.citations.remove(citation);
	}

	Citation cite(Source source) {
		int last = this.citations.stream().mapToInt(Citation::getPosition).max().orElse(0);
		Citation citation = new Citation(this, source, last + 1);
		this.citations.add(citation);
		return citation;
	}

	/**
	 * The identity of a claim that has been stored.
	 */
	public Long getStoredId() {
		Long stored = this.id;
		Assert.state(stored != null, "The claim has not been stored");
		return stored;
	}

	public @Nullable Long getEditionId() {
		return this.editionId;
	}

	public RecordRef getRecord() {
		return new RecordRef(this.recordKind, this.recordKey);
	}

	public String getField() {
		return this.field;
	}

	public Standing getStanding() {
		return this.standing;
	}

	public boolean isPreferred() {
		return this.standing == Standing.PREFERRED;
	}

	/**
	 * What the sources say, in words, or {@code null} where it is just what the record
	 * holds.
	 */
	public @Nullable String getWords() {
		return this.words;
	}

	/**
	 * Why this claim is preferred, or {@code null} if it is not.
	 */
	public @Nullable String getReason() {
		return this.reason;
	}

	public List<Citation> getCitations() {
		return this.citations;
	}

	/**
	 * The sources that make this claim, each once.
	 */
	public List<Source> getSources() {
		return this.citations.stream().map(Citation::getSource).distinct().toList();
	}

}
