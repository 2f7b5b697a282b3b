package org.opendelegation.ledger;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Payment.Basis;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;

/**
 * A payment as lists over all trips show it. Where a field is withheld its value is not
 * there, and the ground is.
 *
 * @param trip the slug of the trip
 * @param tripTitle what the trip is called
 * @param tripDates when the trip was, or {@code null}
 * @param key the key of the payment in its trip
 * @param received when it was received, or {@code null}
 * @param payer who paid
 * @param intermediary through whom, or {@code null}
 * @param originalSource whose money it was in the first place, or {@code null}
 * @param purpose what for
 * @param beneficiaries for whom, as far as it is known
 * @param amount the whole amount, or {@code null}
 * @param basis how the amount is known
 * @param paths in what ways it is disclosed; none where that is not determined
 * @param withheld the grounds by the names of the fields
 * @param findings what the rules found from it
 */
public record PaidRow(String trip, String tripTitle, @Nullable Edtf tripDates, String key, @Nullable Edtf received,
		NamedLink payer, @Nullable NamedLink intermediary, @Nullable NamedLink originalSource, String purpose,
		List<NamedLink> beneficiaries, @Nullable Money amount, Basis basis, List<DisclosurePath> paths,
		Map<String, String> withheld, List<PaidFinding> findings) {

	private static final int NAMES_IN_TITLE = 3;

	/**
	 * Why the value of a field is withheld, or {@code null} where it is not.
	 */
	public @Nullable String ground(String field) {
		return this.withheld.get(field);
	}

	/**
	 * Whether the names of those for whom it was fit into a line.
	 */
	public boolean isForFew() {
		return !this.beneficiaries.isEmpty() && this.beneficiaries.size() <= NAMES_IN_TITLE;
	}

	public String getTripPath() {
		return "/trips/" + this.trip;
	}

	/**
	 * The payment on the page of its trip, with who says so.
	 */
	public String getPath() {
		return getTripPath() + "#" + new RecordRef("payment", this.key).anchor();
	}

	/**
	 * The findings on the page of the trip.
	 */
	public String getFindingsPath() {
		return getTripPath() + "#disclosure";
	}

}
