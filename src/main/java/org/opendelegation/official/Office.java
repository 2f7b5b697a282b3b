package org.opendelegation.official;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.organization.Organization;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Edtf;

/**
 * A title that somebody held at some time.
 */
@Entity
public class Office extends DirectoryRecord implements DirectoryPart, Citable {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Official official;

	private String key;

	private String title;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Organization organization;

	private @Nullable Edtf held;

	private Edtf attested;

	@SuppressWarnings("NullAway.Init")
	protected Office() {
	}

	Office(Official official, String key, String title, Edtf attested) {
		this.official = official;
		this.key = key;
		this.title = title;
		this.attested = attested;
	}

	/**
	 * Says which office it is.
	 */
	void describe(String newTitle, @Nullable Organization at) {
		this.title = newTitle;
		this.organization = at;
	}

	/**
	 * Says when it was held, and when a source shows it to be.
	 */
	void date(@Nullable Edtf newHeld, Edtf newAttested) {
		this.held = newHeld;
		this.attested = newAttested;
	}

	@Override
	public String getKey() {
		return this.key;
	}

	public Official getOfficial() {
		return this.official;
	}

	public String getTitle() {
		return this.title;
	}

	public @Nullable Organization getOrganization() {
		return this.organization;
	}

	/**
	 * The term, or {@code null} where no source states it.
	 */
	public @Nullable Edtf getHeld() {
		return this.held;
	}

	/**
	 * A time at which a source shows the office to be held.
	 */
	public Edtf getAttested() {
		return this.attested;
	}

	@Override
	public RecordRef getReference() {
		return this.official.getReference().part("office", this.key);
	}

	@Override
	public String getLabel() {
		return this.title;
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "title", this.title),
				Fact.asked(this, "organization", (this.organization != null) ? this.organization.toLink() : null),
				Fact.asked(this, "attested", this.attested), Fact.asked(this, "held", this.held));
	}

}
