package org.opendelegation.source;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * The public mark of a field whose value is withheld, with the ground. The value is not
 * here: it lies where the register cannot read.
 */
@Entity
public class Withholding {

	/**
	 * What a column holds that cannot be empty where its value is withheld; the database
	 * puts it there.
	 */
	public static final String IN_ITS_PLACE = "(withheld)";

	/**
	 * The ground of a city that cites no law: as it is stored, and read in data.
	 */
	public static final String STAFF_ONLY = "for staff only; no law is cited";

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	private Long editionId;

	private String recordKind;

	private String recordKey;

	private String field;

	private String ground;

	@SuppressWarnings("NullAway.Init")
	protected Withholding() {
	}

	Long getEditionId() {
		return this.editionId;
	}

	public RecordRef getRecord() {
		return new RecordRef(this.recordKind, this.recordKey);
	}

	public String getField() {
		return this.field;
	}

	/**
	 * Whether two names tell that two are the same: not where they are withheld.
	 */
	public static boolean isSameName(String one, String other) {
		return one.equalsIgnoreCase(other) && !one.equals(IN_ITS_PLACE);
	}

	/**
	 * The exemption that is cited, or {@link #STAFF_ONLY}.
	 */
	public String getGround() {
		return this.ground;
	}

}
