package org.opendelegation.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Two records side by side, before one is merged into the other.
 *
 * @param merged the one that is merged
 * @param kept the one that is kept
 * @param against what stands against it, as the last part of a message key, or
 * {@code null}
 */
record MergePreview(MergeSide merged, MergeSide kept, @Nullable String against) {

	/**
	 * What either holds, field by field.
	 */
	public List<Row> getFields() {
		return this.merged.fields()
			.entrySet()
			.stream()
			.map((field) -> new Row(field.getKey(), field.getValue(), this.kept.fields().get(field.getKey())))
			.toList();
	}

	/**
	 * The parts of either, kind by kind.
	 */
	public List<Row> getParts() {
		Map<String, PartList> others = byPlural(this.kept.record());
		return this.merged.record()
			.parts()
			.stream()
			.map((list) -> new Row(list.plural(), list, others.get(list.plural())))
			.toList();
	}

	private static Map<String, PartList> byPlural(OpenedRecord<?> record) {
		return record.parts().stream().collect(Collectors.toMap(PartList::plural, Function.identity()));
	}

	/**
	 * Where either is used, and how often.
	 */
	public List<Row> getUses() {
		Set<String> places = new TreeSet<>(this.merged.uses().keySet());
		places.addAll(this.kept.uses().keySet());
		return places.stream()
			.map((place) -> new Row(place, this.merged.usesIn(place), this.kept.usesIn(place)))
			.toList();
	}

	public boolean isPossible() {
		return this.against == null;
	}

	/**
	 * A line of the comparison.
	 *
	 * @param key what it is about
	 * @param merged what the one has that is merged
	 * @param kept what the one has that is kept
	 */
	record Row(String key, @Nullable Object merged, @Nullable Object kept) {

		public boolean isDifferent() {
			return !Objects.equals(this.merged, this.kept);
		}

	}

}
