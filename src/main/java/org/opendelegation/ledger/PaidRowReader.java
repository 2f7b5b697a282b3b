package org.opendelegation.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opendelegation.funding.Gift.Disposition;
import org.opendelegation.funding.Payment.Basis;
import org.opendelegation.funding.Payment.DisclosurePath;
import org.opendelegation.funding.Payment.Form;
import org.opendelegation.funding.Payment.NoLink;
import org.opendelegation.funding.PaymentExemption;
import org.opendelegation.funding.PaymentItem;
import org.opendelegation.funding.PaymentRate;
import org.opendelegation.source.NamedLink;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;

/**
 * Makes payments and objects of rows.
 */
class PaidRowReader implements RowMapper<PaidRow> {

	private static final TypeReference<Map<String, String>> GROUNDS = new TypeReference<>() {
	};

	private final JsonMapper json;

	private static final TypeReference<Map<String, Said>> SAID = new TypeReference<>() {
	};

	PaidRowReader(JsonMapper json) {
		this.json = json;
	}

	@Override
	public PaidRow mapRow(ResultSet row, int number) throws SQLException {
		return new PaidRow(new RecordRef(text(row, "kind"), text(row, "key")), row.getInt("edition"), text(row, "trip"),
				text(row, "trip_title"), edtf(row, "trip_dates"), edtf(row, "received"),
				new NamedLink(text(row, "payer"), pathOf(row, "payer")), party(row, "intermediary", "through"),
				party(row, "original_source", "source"), noLinks(row), text(row, "purpose"),
				List.of(this.json.readValue(text(row, "items"), PaymentItem[].class)), form(row), object(row),
				List.of(this.json.readValue(text(row, "beneficiaries"), Beneficiary[].class)), amount(row), rate(row),
				Basis.valueOf(text(row, "basis")), paths(row), exemption(row),
				this.json.readValue(text(row, "held"), GROUNDS), this.json.readValue(text(row, "said"), SAID),
				List.of(this.json.readValue(text(row, "findings"), PaidFinding[].class)));
	}

	private static Set<NoLink> noLinks(ResultSet row) throws SQLException {
		Set<NoLink> none = EnumSet.noneOf(NoLink.class);
		if (row.getBoolean("no_intermediary")) {
			none.add(NoLink.NO_INTERMEDIARY);
		}
		if (row.getBoolean("own_money")) {
			none.add(NoLink.OWN_MONEY);
		}
		return none;
	}

	private static boolean isObject(ResultSet row) throws SQLException {
		return text(row, "kind").equals("gift");
	}

	private static @Nullable Form form(ResultSet row) throws SQLException {
		Form form = isObject(row) ? Form.NOT_STATED : Form.valueOf(text(row, "form"));
		return (form != Form.NOT_STATED) ? form : null;
	}

	private static @Nullable GivenObject object(ResultSet row) throws SQLException {
		if (!isObject(row)) {
			return null;
		}
		Disposition disposition = Disposition.valueOf(text(row, "disposition"));
		return new GivenObject((disposition != Disposition.NOT_STATED) ? disposition : null, edtf(row, "disposed"),
				row.getString("donated_to"));
	}

	private static List<DisclosurePath> paths(ResultSet row) throws SQLException {
		return Stream.of(text(row, "paths").split(","))
			.filter((path) -> !path.isEmpty())
			.map(DisclosurePath::valueOf)
			.toList();
	}

	private static @Nullable NamedLink party(ResultSet row, String name, String part) throws SQLException {
		String called = row.getString(name);
		return (called != null) ? new NamedLink(called, pathOf(row, part)) : null;
	}

	private static @Nullable String pathOf(ResultSet row, String part) throws SQLException {
		String person = row.getString(part + "_person");
		String body = row.getString(part + "_body");
		if (person != null) {
			return "/officials/" + person;
		}
		return (body != null) ? "/organizations/" + body : null;
	}

	private static @Nullable Money amount(ResultSet row) throws SQLException {
		BigDecimal amount = row.getBigDecimal("amount");
		return (amount != null) ? new Money(amount, text(row, "currency")) : null;
	}

	private static @Nullable PaymentRate rate(ResultSet row) throws SQLException {
		BigDecimal rate = row.getBigDecimal("rate");
		Edtf day = edtf(row, "rate_day");
		return (rate != null && day != null)
				? new PaymentRate(rate, day, text(row, "rate_source"), row.getString("rate_url")) : null;
	}

	private static PaymentExemption exemption(ResultSet row) throws SQLException {
		return new PaymentExemption(PaymentExemption.Claim.valueOf(text(row, "claimed")), row.getString("legal_ground"),
				row.getString("evidence"), row.getString("evidence_url"), row.getString("approved_by"),
				edtf(row, "approved_on"));
	}

	private static @Nullable Edtf edtf(ResultSet row, String column) throws SQLException {
		String dates = row.getString(column);
		return (dates != null) ? Edtf.parse(dates) : null;
	}

	private static String text(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getString(column), column);
	}

}
