package org.opendelegation.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * What a record is called and the page that shows it, for every record that is public
 * now. Read only: the database puts it together from the records of all subjects.
 */
@Entity
@Immutable
public class RecordName {

	@Id
	private String id;

	/** Zero for records of the directory, which belong to no edition. */
	private Long editionId;

	private String kind;

	private String key;

	private int part;

	private int position;

	private String name;

	private String page;

	private String path;

	@SuppressWarnings("NullAway.Init")
	protected RecordName() {
	}

	public String getName() {
		return this.name;
	}

	/**
	 * What the page is called: a trip, or the record of the directory.
	 */
	public String getPage() {
		return this.page;
	}

	public boolean isOfTrip() {
		return this.editionId != 0;
	}

	/**
	 * The address of the record on the page that shows it.
	 */
	public String getPath() {
		return this.path + "#" + new RecordRef(this.kind, this.key).anchor();
	}

	/**
	 * The address of the page.
	 */
	public String getPagePath() {
		return this.path;
	}

	public String getKind() {
		return this.kind;
	}

}
