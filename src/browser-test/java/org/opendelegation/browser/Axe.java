package org.opendelegation.browser;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/**
 * What axe finds wrong with a page as it is now: hidden parts, such as a closed source
 * mark, are looked at when they are open.
 */
final class Axe {

	/** Rules that colors alone decide. */
	private static final List<String> COLORS = List.of("color-contrast", "link-in-text-block");

	private Axe() {
	}

	static List<String> violations(Page page) {
		return violations(builder(page));
	}

	static List<String> violationsButOfColors(Page page) {
		return violations(builder(page).disableRules(COLORS));
	}

	static List<String> violationsOfColors(Page page) {
		return violations(builder(page).withRules(COLORS));
	}

	/**
	 * Legacy mode analyzes in the page itself; the other one opens a tab for each
	 * analysis, for the sake of frames of other hosts, which we have none of.
	 */
	private static AxeBuilder builder(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).options(options).setLegacyMode(true);
	}

	private static List<String> violations(AxeBuilder axe) {
		return axe.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> places(rule).map((place) -> rule.getId() + ": " + place))
			.toList();
	}

	private static Stream<String> places(Rule rule) {
		return rule.getNodes()
			.stream()
			.map((node) -> node.getTarget() + " " + node.getFailureSummary().replaceAll("\\s+", " "));
	}

}
