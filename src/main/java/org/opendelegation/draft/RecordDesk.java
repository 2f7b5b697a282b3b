package org.opendelegation.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opendelegation.account.DeskUser;
import org.opendelegation.directory.Bin;
import org.opendelegation.directory.Removed;
import org.opendelegation.directory.Tickets;
import org.opendelegation.source.Citing;
import org.opendelegation.source.NotCitedException;
import org.opendelegation.source.Pending;
import org.opendelegation.source.RecordRef;
import org.opendelegation.trip.Edition;
import org.opendelegation.trip.EditionStateException;
import org.opendelegation.web.NotFoundException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters, revises and removes records of the edition of a trip that is being prepared.
 */
@Service
@Transactional
public class RecordDesk {

	private final Drafts drafts;

	private final TripRights rights;

	private final Tickets tickets;

	private final Citing citing;

	private final Bin bin;

	private final CitedSaving cited;

	private final JdbcClient database;

	private final Map<String, RecordEditor<?>> editors;

	private final List<String> order;

	RecordDesk(Drafts drafts, TripRights rights, Tickets tickets, Citing citing, CitedSaving cited, Bin bin,
			JdbcClient database, List<RecordEditor<?>> editors) {
		this.drafts = drafts;
		this.rights = rights;
		this.tickets = tickets;
		this.citing = citing;
		this.bin = bin;
		this.cited = cited;
		this.database = database;
		this.editors = editors.stream()
			.collect(Collectors.toUnmodifiableMap(RecordEditor::getKind, Function.identity()));
		this.order = editors.stream().<String>map(RecordEditor::getKind).toList();
	}

	/**
	 * The editor of a kind of record.
	 * @throws NotFoundException if there is no such kind
	 */
	@SuppressWarnings("unchecked")
	<F> RecordEditor<F> editor(String kind) {
		RecordEditor<?> editor = this.editors.get(kind);
		if (editor == null) {
			throw new NotFoundException("records of the kind " + kind);
		}
		return (RecordEditor<F>) editor;
	}

	/**
	 * The kind of record to enter after one.
	 */
	Optional<String> findNext(String kind) {
		int next = this.order.indexOf(kind) + 1;
		return (next < this.order.size()) ? Optional.of(this.order.get(next)) : Optional.empty();
	}

	/**
	 * The edition of a trip that is being prepared.
	 * @throws NotFoundException if none is
	 */
	@Transactional(readOnly = true)
	public Edition open(String slug) {
		return this.drafts.find(slug).open().orElseThrow(() -> new NotFoundException("a draft of trip " + slug));
	}

	/**
	 * Enters a record, once for a ticket.
	 * @param pending what is cited with it
	 * @return the address of the record
	 * @throws EditionStateException if the edition has been handed in
	 * @throws NotCitedException if something is wrong with what is cited with it
	 */
	<F> String enter(String slug, RecordEditor<F> editor, F form, Pending pending, UUID ticket, DeskUser user) {
		requireRepeated(editor);
		Edition edition = open(slug);
		this.rights.requireEdit(user, edition.getTrip());
		edition.requireDraft();
		Optional<String> before = this.tickets.use(ticket);
		if (before.isPresent()) {
			return before.get();
		}
		takeTurns(edition);
		RecordRef entered = new RecordRef(editor.getKind(), editor.enter(edition, form));
		this.cited.cite(edition, entered, pending);
		String address = addressOf(slug, entered.kind(), entered.key());
		this.tickets.leadTo(ticket, address);
		return address;
	}

	/**
	 * Waits for whoever enters something in the same edition: two of one name would be
	 * given one key.
	 */
	void takeTurns(Edition edition) {
		this.database.sql("select 1 from pg_advisory_xact_lock(hashtext('keys of editions'), hashtext(?))")
			.param(String.valueOf(edition.getStoredId()))
			.query(Integer.class)
			.single();
	}

	/**
	 * Revises a record. Staff of a city that does not lead the trip can hand what is
	 * their own matter to no other city.
	 * @param pending what is cited with it
	 * @param version the version that the form shows
	 * @return whether it was revised: not if somebody else did so meanwhile
	 * @throws OtherCityException if it would become another city's matter, or no longer
	 * be
	 * @throws EditionStateException if the edition has been handed in
	 * @throws NotCitedException if something is wrong with what is cited with it
	 */
	<F> boolean revise(String slug, RecordEditor<F> editor, String key, F form, Pending pending, int version,
			DeskUser user) {
		Edition edition = open(slug);
		Set<Long> concerned = editor.concerns(edition, key);
		this.rights.requireEdit(user, edition.getTrip(), concerned);
		edition.requireDraft();
		if (load(editor, edition, key).version() != version) {
			return false;
		}
		editor.revise(edition, key, form);
		if (!this.rights.mayHandOver(user, edition.getTrip(), concerned, editor.concerns(edition, key))) {
			throw new OtherCityException();
		}
		this.cited.cite(edition, new RecordRef(editor.getKind(), key), pending);
		return true;
	}

	void remove(String slug, RecordEditor<?> editor, String key, DeskUser user) {
		requireRepeated(editor);
		Edition edition = open(slug);
		this.rights.requireEdit(user, edition.getTrip(), editor.concerns(edition, key));
		edition.requireDraft();
		Optional<String> label = editor.load(edition, key).map(RecordEditor.Loaded::label);
		if (label.isEmpty()) {
			return;
		}
		Set<Long> concerned = editor.concerns(edition, key);
		editor.remove(edition, key);
		this.citing.forget(edition.getStoredId(), new RecordRef(editor.getKind(), key));
		forgetWhatIsWithheld(edition, editor.getKind(), key);
		this.bin.keep(Removed.ofDraft(edition.getStoredId(), "/desk/trips/%s/draft".formatted(slug), editor.getKind(),
				label.get(), concerned));
	}

	/**
	 * What is withheld of a record that is no longer there keeps nothing back.
	 */
	private void forgetWhatIsWithheld(Edition edition, String kind, String key) {
		this.database.sql("""
				delete from withholding
				where edition_id = :edition and (record_kind = :kind and record_key = :key
					or :kind = 'meeting' and record_kind = 'attendance' and starts_with(record_key, :key || '.'))
				""").param("edition", edition.getStoredId()).param("kind", kind).param("key", key).update();
	}

	void move(String slug, RecordEditor<?> editor, String key, boolean up, DeskUser user) {
		requireRepeated(editor);
		Edition edition = open(slug);
		load(editor, edition, key);
		this.rights.requireEdit(user, edition.getTrip());
		edition.requireDraft();
		editor.move(edition, key, up);
	}

	/**
	 * What a record holds now.
	 * @throws NotFoundException if it is not there
	 */
	@Transactional(readOnly = true)
	<F> RecordEditor.Loaded<F> load(RecordEditor<F> editor, Edition edition, String key) {
		return editor.load(edition, key)
			.orElseThrow(() -> new NotFoundException("%s %s".formatted(editor.getKind(), key)));
	}

	/**
	 * Whether somebody removed a record since its form was opened. One may enter it
	 * again.
	 */
	@Transactional(readOnly = true)
	boolean isGone(String slug, RecordEditor<?> editor, String key) {
		return editor.isRepeated() && editor.load(open(slug), key).isEmpty();
	}

	/**
	 * Of some kinds an edition has exactly one: there is nothing to add, remove or move.
	 */
	static void requireRepeated(RecordEditor<?> editor) {
		if (!editor.isRepeated()) {
			throw new NotFoundException("further records of the kind " + editor.getKind());
		}
	}

	static String addressOf(String slug, String kind, String key) {
		return "/desk/trips/%s/draft/%s/%s".formatted(slug, kind, key);
	}

}
