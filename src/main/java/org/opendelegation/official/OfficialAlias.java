package org.opendelegation.official;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.opendelegation.source.OtherName;

/**
 * Another name of an official: in another script, or another form.
 */
@Entity
public class OfficialAlias extends OtherName {

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Official official;

	private @Nullable Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected OfficialAlias() {
	}

	OfficialAlias(Official official, String name, String language) {
		super(name, language);
		this.official = official;
	}

	@Override
	public boolean isPublic() {
		return this.publishedAt != null;
	}

	@Override
	public void publish(Instant now) {
		this.publishedAt = now;
	}

	public Official getOfficial() {
		return this.official;
	}

}
