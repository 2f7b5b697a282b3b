package org.opendelegation.support;

import java.time.Instant;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A record that stands by itself and not in an edition, such as an official. The public
 * sees it from its publication on.
 */
@MappedSuperclass
public abstract class DirectoryRecord {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Version
	private int version;

	private @Nullable Instant publishedAt;

	public @Nullable Long getId() {
		return this.id;
	}

	public int getVersion() {
		return this.version;
	}

	public @Nullable Instant getPublishedAt() {
		return this.publishedAt;
	}

	/**
	 * Whether it has been published; the moment may be to come.
	 */
	public boolean isPublic() {
		return this.publishedAt != null;
	}

	/**
	 * Whether it was merged into another record, which only some can be. The row stays,
	 * since a merge can be undone.
	 */
	public boolean isMerged() {
		return false;
	}

	public void publish(Instant now) {
		Assert.state(this.publishedAt == null, "Already published");
		this.publishedAt = now;
	}

	/**
	 * Takes the publication back, for records that say why.
	 */
	protected void unpublish() {
		Assert.state(this.publishedAt != null, "Not published");
		this.publishedAt = null;
	}

}
