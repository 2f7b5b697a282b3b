package org.opendelegation.source;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.support.Edtf;

/**
 * A document that the record rests on. The record links to it and quotes short passages;
 * it does not republish it.
 */
@Entity
public class Source extends DirectoryRecord {

	@NaturalId
	private String slug;

	@Generated
	@Column(insertable = false, updatable = false)
	private int number;

	@Enumerated(EnumType.STRING)
	private SourceKind kind;

	private @Nullable String title;

	private @Nullable String titleInEnglish;

	private String description;

	private @Nullable String remark;

	private String publisher;

	private String language;

	private @Nullable Edtf issued;

	private @Nullable String url;

	private @Nullable Long mergedIntoId;

	@OneToMany(mappedBy = "source")
	@OrderBy("position")
	private List<SourceAuthor> authors = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	public Source(String slug, SourceKind kind, String description, String publisher, String language) {
		this.slug = slug;
		this.kind = kind;
		this.description = description;
		this.publisher = publisher;
		this.language = language;
	}

	/**
	 * Says what it is.
	 */
	void describe(SourceKind newKind, String what, @Nullable String newRemark) {
		this.kind = newKind;
		this.description = what;
		this.remark = newRemark;
	}

	/**
	 * Says what it is called, and in which language it is written.
	 */
	void entitle(@Nullable String newTitle, @Nullable String inEnglish, String newLanguage) {
		this.title = newTitle;
		this.titleInEnglish = inEnglish;
		this.language = newLanguage;
	}

	/**
	 * Says who published it, when and where it is found.
	 */
	void locate(String newPublisher, @Nullable Edtf newIssued, @Nullable String newUrl) {
		this.publisher = newPublisher;
		this.issued = newIssued;
		this.url = newUrl;
	}

	public String getSlug() {
		return this.slug;
	}

	/**
	 * What the marks on all pages call it. It is given when the source is entered and
	 * never again to another, so that readers of two pages, or of two editions, can tell
	 * each other which source they mean.
	 */
	public int getNumber() {
		return this.number;
	}

	@Override
	public boolean isMerged() {
		return this.mergedIntoId != null;
	}

	public String getPath() {
		return "/sources/" + this.slug;
	}

	public SourceKind getKind() {
		return this.kind;
	}

	/**
	 * The title in the language of the source, or {@code null} where the copy at hand has
	 * none.
	 */
	public @Nullable String getTitle() {
		return this.title;
	}

	/**
	 * The title, or else the description, so that a page always has something to call the
	 * source by.
	 */
	public String getName() {
		return (this.title != null) ? this.title : this.description;
	}

	/**
	 * The language of {@link #getName()} as a BCP 47 tag.
	 */
	public String getNameLanguage() {
		return (this.title != null) ? this.language : "en";
	}

	public @Nullable String getTitleInEnglish() {
		return this.titleInEnglish;
	}

	/**
	 * What it is, in a few words.
	 */
	public String getDescription() {
		return this.description;
	}

	/**
	 * What a reader should know of it, such as what the copy at hand lacks, or
	 * {@code null}.
	 */
	public @Nullable String getRemark() {
		return this.remark;
	}

	public String getPublisher() {
		return this.publisher;
	}

	/**
	 * The language of the source as a BCP 47 tag.
	 */
	public String getLanguage() {
		return this.language;
	}

	public LanguageName getLanguageName() {
		return new LanguageName(this.language);
	}

	/**
	 * When it was published, or {@code null} where the copy at hand does not say.
	 */
	public @Nullable Edtf getIssued() {
		return this.issued;
	}

	public @Nullable String getUrl() {
		return this.url;
	}

	public List<SourceAuthor> getAuthors() {
		return this.authors;
	}

}
