package org.opendelegation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.opendelegation.rule.StageFacts.Step;
import org.opendelegation.source.RecordRef;
import org.opendelegation.support.Edtf;

/**
 * The facts of a relationship for a worked example.
 */
final class TestRelationship {

	static final RecordRef RECORD = new RecordRef("relationship", "home-partner");

	String state = "US-TX";

	String country = "CN";

	String authority;

	List<Parameter> parameters = new ArrayList<>();

	List<StageFacts> stages = new ArrayList<>();

	/**
	 * Adds stages in the order in which they were reached, such as
	 * {@code FRIENDSHIP 2019, SISTER}, each with the day on which it ends if it does.
	 */
	TestRelationship reached(String typed) {
		if (typed != null) {
			for (String stage : typed.split(", ")) {
				String[] parts = stage.split(" ");
				Edtf when = (parts.length > 1) ? Edtf.parse(parts[1]) : null;
				Edtf end = (parts.length > 2) ? Edtf.parse(parts[2]) : null;
				this.stages.add(new StageFacts(RECORD.part("stage", "s" + this.stages.size()), parts[0],
						Step.valueOf(parts[0]), when, end, parts[0].equals("SISTER") ? this.authority : null));
			}
		}
		return this;
	}

	TestRelationship set(ParameterKind kind, String where, String value, String from, String until) {
		this.parameters.add(new Parameter(this.parameters.size(), kind, where, value, day(from), day(until),
				"read somewhere", null, null, false, null, null));
		return this;
	}

	List<Finding> findAll() {
		return RelationshipRuleBook.apply(facts(), new ParameterTable(this.parameters));
	}

	/**
	 * The only finding of rules whose names begin in some way.
	 */
	Finding find(String rules) {
		List<Finding> found = findAll().stream().filter((finding) -> finding.rule().startsWith(rules)).toList();
		if (found.size() != 1) {
			throw new AssertionError(found);
		}
		return found.get(0);
	}

	private RelationshipFacts facts() {
		String whole = (this.country != null && List.of("HK", "MO").contains(this.country)) ? "CN" : null;
		return new RelationshipFacts(RECORD, "Home – Partner", new HomeFacts("home", "Home", "US", null, this.state),
				new PartnerFacts((this.country != null) ? new RecordRef("city", "partner") : RECORD, this.country,
						whole),
				this.stages);
	}

	private static LocalDate day(String text) {
		return (text != null) ? LocalDate.parse(text) : null;
	}

}
