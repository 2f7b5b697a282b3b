package org.opendelegation.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes words fit where there is little room, and says that there are more.
 *
 * @param words the words of papers
 */
record Shortened(PaperWords words) {

	/**
	 * Words of some length at most, and that they go on elsewhere.
	 */
	String cut(String all, int most) {
		return (all.length() <= most) ? all : this.words.text("paper.more.words", start(all, most));
	}

	/**
	 * The same of a name, which only shows that it goes on.
	 */
	static String cutName(String all, int most) {
		return (all.length() <= most) ? all : start(all, most) + "…";
	}

	private static String start(String all, int most) {
		int end = all.lastIndexOf(' ', most);
		int last = (end > most / 2) ? end : most;
		return all.substring(0, Character.isHighSurrogate(all.charAt(last - 1)) ? last - 1 : last);
	}

	/**
	 * The first of several, and how many more there are.
	 */
	List<String> first(List<String> all, int most) {
		if (all.size() <= most) {
			return all;
		}
		List<String> first = new ArrayList<>(all.subList(0, most - 1));
		first.add(this.words.text("paper.more", all.size() - first.size()));
		return first;
	}

	/**
	 * The same in a row.
	 */
	String list(List<String> all, int most) {
		return String.join("; ", first(all, most));
	}

}
