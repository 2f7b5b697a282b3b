package org.opendelegation.sistercity;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.Citable;
import org.opendelegation.source.Fact;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Edtf;

/**
 * A stage that a relationship has reached, when, and on whose authority.
 */
@Entity
public class Stage extends DirectoryRecord implements Citable {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Relationship relationship;

	private String key;

	private int position;

	@Enumerated(EnumType.STRING)
	private StageKind kind;

	private @Nullable Edtf reached;

	private @Nullable String authority;

	private @Nullable String remark;

	@SuppressWarnings("NullAway.Init")
	protected Stage() {
	}

	public StageKind getKind() {
		return this.kind;
	}

	public @Nullable Edtf getReached() {
		return this.reached;
	}

	@Override
	public RecordRef getReference() {
		return this.relationship.getReference().part("stage", this.key);
	}

	@Override
	public String getLabel() {
		return this.relationship.getLabel();
	}

	@Override
	public List<Fact> getFacts() {
		return List.of(Fact.asked(this, "kind", this.kind), Fact.asked(this, "reached", this.reached),
				Fact.asked(this, "authority", this.authority), Fact.optional(this, "remark", this.remark));
	}

}
