package org.opendelegation.trip;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.RecordRef;

import org.springframework.util.Assert;

/**
 * A record that belongs to an edition, such as a stop. Its key is the same in every
 * edition of the trip, so that editions can be compared and links stay.
 */
@MappedSuperclass
public abstract class EditionRecord implements Citable {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Edition edition;

	private String key;

	private int position;

	@SuppressWarnings("NullAway.Init")
	protected EditionRecord() {
	}

	protected EditionRecord(Edition edition, String key, int position) {
		Assert.state(edition.getState().isOpen(), "A closed edition takes no more records");
		this.edition = edition;
		this.key = key;
		this.position = position;
	}

	public @Nullable Long getId() {
		return this.id;
	}

	public int getVersion() {
		return this.version;
	}

	public int getPosition() {
		return this.position;
	}

	/**
	 * Puts the record at another place among those of its kind.
	 */
	public void moveTo(int newPosition) {
		this.position = newPosition;
	}

	public Edition getEdition() {
		return this.edition;
	}

	public String getKey() {
		return this.key;
	}

	/**
	 * What such records are called in citations, such as {@code stop}.
	 */
	protected abstract String getKind();

	@Override
	public RecordRef getReference() {
		return new RecordRef(getKind(), this.key);
	}

}
