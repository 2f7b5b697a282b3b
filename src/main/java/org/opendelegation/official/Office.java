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
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Edtf;

/**
 * A title that somebody held at some time.
 */
@Entity
public class Office extends DirectoryRecord implements Citable {

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
