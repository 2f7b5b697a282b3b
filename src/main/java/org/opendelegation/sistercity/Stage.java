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
import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Edtf;

/**
 * A stage that a relationship has reached, when, and on whose authority.
 */
@Entity
public class Stage extends DirectoryRecord implements DirectoryPart, Citable {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Relationship relationship;

	private String key;

	private int position;

	@Enumerated(EnumType.STRING)
	private StageKind kind;

	private @Nullable Edtf reached;

	private @Nullable Edtf endsOn;

	private @Nullable String authority;

	private @Nullable String remark;

	@SuppressWarnings("NullAway.Init")
	protected Stage() {
	}

	Stage(Relationship relationship, String key, int position, StageKind kind) {
		this.relationship = relationship;
		this.key = key;
		this.position = position;
		this.kind = kind;
	}

	/**
	 * Says which stage was reached, when, when what was agreed on then ends, and on whose
	 * authority.
	 */
	void describe(StageKind newKind, @Nullable Edtf newReached, @Nullable Edtf newEndsOn, @Nullable String newAuthority,
			@Nullable String newRemark) {
		this.kind = newKind;
		this.reached = newReached;
		this.endsOn = newEndsOn;
		this.authority = newAuthority;
		this.remark = newRemark;
	}

	/**
	 * Lets two stages change places.
	 */
	void swap(Stage other) {
		int place = this.position;
		this.position = other.position;
		other.position = place;
	}

	@Override
	public String getKey() {
		return this.key;
	}

	int getPosition() {
		return this.position;
	}

	public @Nullable String getAuthority() {
		return this.authority;
	}

	public @Nullable String getRemark() {
		return this.remark;
	}

	public StageKind getKind() {
		return this.kind;
	}

	public @Nullable Edtf getReached() {
		return this.reached;
	}

	/**
	 * When an agreement ends by its own words, or {@code null} where no source states an
	 * end.
	 */
	public @Nullable Edtf getEndsOn() {
		return this.endsOn;
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
				Fact.optional(this, "endsOn", this.endsOn), Fact.asked(this, "authority", this.authority),
				Fact.optional(this, "remark", this.remark));
	}

}
