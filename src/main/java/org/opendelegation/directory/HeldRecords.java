package org.opendelegation.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.opendelegation.support.DirectoryPart;
import org.opendelegation.support.DirectoryRecord;
import org.opendelegation.web.MovedException;
import org.opendelegation.web.NotFoundException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds records of the directory and their parts, for those who may do something with
 * them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HeldRecords {

	private final Merges merges;

	HeldRecords(Merges merges) {
		this.merges = merges;
	}

	/**
	 * A record or a part of one, for what others do with it.
	 * @throws NotFoundException if there is no such record or part
	 */
	public <R extends DirectoryRecord> HeldRecord hold(DirectoryEditor<R, ?> editor, RecordPlace place, Keeper keeper) {
		R owner = find(editor, place.slug());
		boolean correctable = editor.mayCorrect(keeper, owner);
		return (place.part() != null && place.key() != null)
				? hold(editor.part(place.part()), owner, place.key(), editor.labelOf(owner), correctable)
				: new HeldRecord(owner, owner, editor.labelOf(owner), correctable, false);
	}

	/**
	 * Some records, by their slugs, with what the list shows of each; without those that
	 * are not there.
	 */
	public <R extends DirectoryRecord> Map<String, HeldRecord> all(DirectoryEditor<R, ?> editor,
			Collection<String> slugs, Keeper keeper) {
		Map<String, HeldRecord> all = new LinkedHashMap<>();
		editor.findAll(slugs)
			.forEach((slug, held) -> all.put(slug,
					new HeldRecord(held, held, editor.labelOf(held), editor.mayCorrect(keeper, held), false)));
		return all;
	}

	/**
	 * Some records, by their slugs, with those of their parts that sources are cited for,
	 * all with what their facts are read from; without those that are not there.
	 */
	public <R extends DirectoryRecord> List<HeldPlace> allWithParts(DirectoryEditor<R, ?> editor,
			Collection<String> slugs, Keeper keeper) {
		Map<String, R> owners = editor.findAll(slugs);
		editor.fetchFacts(owners.values());
		List<Map<String, List<HeldPlace>>> parts = editor.getParts()
			.stream()
			.filter(DirectoryPartEditor::isCited)
			.<Map<String, List<HeldPlace>>>map((part) -> parts(editor, part, owners, keeper))
			.toList();
		return owners.entrySet()
			.stream()
			.flatMap((one) -> Stream.concat(
					Stream.of(new HeldPlace(new RecordPlace(one.getKey(), null, null),
							new HeldRecord(one.getValue(), one.getValue(), editor.labelOf(one.getValue()),
									editor.mayCorrect(keeper, one.getValue()), false))),
					parts.stream().flatMap((of) -> of.getOrDefault(one.getKey(), List.of()).stream())))
			.toList();
	}

	private static <R extends DirectoryRecord, P extends DirectoryPart> Map<String, List<HeldPlace>> parts(
			DirectoryEditor<R, ?> editor, DirectoryPartEditor<R, P, ?> part, Map<String, R> owners, Keeper keeper) {
		Map<String, List<HeldPlace>> places = new LinkedHashMap<>();
		part.ofAll(owners.values()).forEach((slug, held) -> {
			R owner = Objects.requireNonNull(owners.get(slug));
			places.put(slug,
					held.stream()
						.map((one) -> new HeldPlace(new RecordPlace(slug, part.getPlural(), one.getKey()),
								new HeldRecord(owner, one, editor.labelOf(owner), editor.mayCorrect(keeper, owner),
										part.namesHidden(one))))
						.toList());
		});
		return places;
	}

	/**
	 * Keeps others from changing some records until this is done.
	 */
	public void hold(DirectoryEditor<?, ?> editor, Collection<String> slugs) {
		editor.getStore().hold(slugs);
	}

	private static <R extends DirectoryRecord, P extends DirectoryPart> HeldRecord hold(
			DirectoryPartEditor<R, P, ?> part, R owner, String key, String label, boolean correctable) {
		P held = find(part, owner, key);
		return new HeldRecord(owner, held, label, correctable, part.namesHidden(held));
	}

	/**
	 * The same for whoever may correct it; others wait until this is done.
	 */
	public <R extends DirectoryRecord> HeldRecord holdToCorrect(DirectoryEditor<R, ?> editor, RecordPlace place,
			Keeper keeper) {
		findToCorrect(editor, place.slug(), keeper);
		return hold(editor, place, keeper);
	}

	/**
	 * A record for whoever may correct it. It is not published, nor corrected by others,
	 * until this is done.
	 */
	<R extends DirectoryRecord> R findToCorrect(DirectoryEditor<R, ?> editor, String slug, Keeper keeper) {
		R held = find(editor, slug);
		editor.getStore().refresh(held);
		if (held.isMerged()) {
			throw missing(editor, slug);
		}
		require(editor.mayCorrect(keeper, held));
		return held;
	}

	<R extends DirectoryRecord> R find(DirectoryEditor<R, ?> editor, String slug) {
		return editor.find(slug).orElseThrow(() -> missing(editor, slug));
	}

	/**
	 * That a record was merged into another, or that there is none.
	 */
	private RuntimeException missing(DirectoryEditor<?, ?> editor, String slug) {
		return Optional.of(slug)
			.filter((asked) -> editor.isMergeable())
			.flatMap((asked) -> this.merges.findKept(editor.getKind(), asked))
			.<RuntimeException>map((kept) -> new MovedException("/desk/%s/%s/edit".formatted(editor.getPlural(), kept)))
			.orElseGet(() -> new NotFoundException(slug + " among " + editor.getPlural()));
	}

	static <R extends DirectoryRecord, P extends DirectoryPart> P find(DirectoryPartEditor<R, P, ?> part, R owner,
			String key) {
		return part.find(owner, key).orElseThrow(() -> new NotFoundException(key + " among " + part.getPlural()));
	}

	static void require(boolean may) {
		if (!may) {
			throw new AccessDeniedException("This is for staff of another city, or for another role");
		}
	}

	static <R extends DirectoryRecord, F> OpenedRecord<F> opened(DirectoryEditor<R, F> editor, R held, String slug,
			Keeper keeper) {
		return new OpenedRecord<>(slug, editor.labelOf(held), editor.formOf(held), held.getVersion(), held.isPublic(),
				editor.mayCorrect(keeper, held),
				editor.keptBy(held).stream().noneMatch(keeper::mayEnterFor) ? editor.nameOfCityThatKeeps(held) : null,
				editor.getParts().stream().<PartList>map((part) -> listed(part, held)).toList());
	}

	private static <R extends DirectoryRecord, P extends DirectoryPart> PartList listed(
			DirectoryPartEditor<R, P, ?> part, R owner) {
		return new PartList(part.getPlural(), part.getKind(),
				part.of(owner)
					.stream()
					.map((held) -> new PartLine(held.getKey(), part.lineOf(held), held.isPublic()))
					.toList());
	}

}
