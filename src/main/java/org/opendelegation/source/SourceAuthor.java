package org.opendelegation.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * Someone who wrote a source or added to it, with the title given there.
 */
@Entity
public class SourceAuthor {

	/**
	 * What somebody had to do with a source.
	 */
	public enum Part {

		AUTHOR, CONTRIBUTOR

	}

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Source source;

	private int position;

	private String name;

	private @Nullable String title;

	/** Of the author's own record, a subject that stands above this package. */
	private @Nullable Long officialId;

	@Enumerated(EnumType.STRING)
	private Part part;

	@SuppressWarnings("NullAway.Init")
	protected SourceAuthor() {
	}

	public Source getSource() {
		return this.source;
	}

	public String getName() {
		return this.name;
	}

	public @Nullable String getTitle() {
		return this.title;
	}

	public Part getPart() {
		return this.part;
	}

}
