package org.opendelegation.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opendelegation.support.DirectoryRecord;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may put back what lies in the bin: whoever may edit the place that it was removed
 * from.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RightsToPutBack {

	private final BinRights drafts;

	private final List<DirectoryEditor<?, ?>> editors;

	RightsToPutBack(BinRights drafts, List<DirectoryEditor<?, ?>> editors) {
		this.drafts = drafts;
		this.editors = editors;
	}

	/**
	 * The record of the directory that something belonged to, as long as it is there.
	 */
	Optional<? extends DirectoryRecord> ownerOf(BinEntry entry) {
		return entry.isOfPart() ? editorOf(entry).find(slugOf(entry)) : Optional.empty();
	}

	/**
	 * Those of some entries that somebody may put back.
	 */
	Set<BinEntry> toPutBack(Collection<BinEntry> entries, Keeper keeper) {
		Set<BinEntry> mine = new HashSet<>(
				this.drafts.toPutBack(entries.stream().filter((entry) -> entry.getDraft() != null).toList(), keeper));
		entries.stream()
			.filter((entry) -> entry.getDraft() == null && !entry.isOfPart() && isOwn(entry, keeper))
			.forEach(mine::add);
		entries.stream()
			.filter((entry) -> entry.getDraft() == null && entry.isOfPart())
			.collect(Collectors.groupingBy(this::editorOf))
			.forEach((editor, parts) -> mine.addAll(partsOf(editor, parts, keeper)));
		return mine;
	}

	private static boolean isOwn(BinEntry entry, Keeper keeper) {
		return entry.getCities().isEmpty() ? keeper.mayEnter()
				: entry.getCities().stream().anyMatch(keeper::mayEnterFor);
	}

	private static <R extends DirectoryRecord> List<BinEntry> partsOf(DirectoryEditor<R, ?> editor,
			List<BinEntry> parts, Keeper keeper) {
		Map<String, R> owners = editor.findAll(parts.stream().map(RightsToPutBack::slugOf).collect(Collectors.toSet()));
		return parts.stream()
			// Where the record is gone too, whoever may enter one is told so.
			.filter((part) -> Optional.ofNullable(owners.get(slugOf(part)))
				.map((owner) -> editor.mayCorrect(keeper, owner))
				.orElseGet(keeper::mayEnter))
			.toList();
	}

	private static String slugOf(BinEntry entry) {
		return Objects.requireNonNull(entry.removed().slug(), "What was a part of a record");
	}

	private DirectoryEditor<?, ?> editorOf(BinEntry entry) {
		return this.editors.stream()
			.filter((editor) -> editor.getPlural().equals(entry.removed().plural()))
			.findFirst()
			.orElseThrow();
	}

}
