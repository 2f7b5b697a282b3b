package org.opendelegation.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes files into the database, piece by piece.
 */
@Service
@Transactional
class DocumentStore {

	/** What the lock of a trip is called, beside its identity. */
	private static final int LOCK = 256_101;

	private final JdbcClient database;

	private final DocumentProperties properties;

	private final PublicCopyStore copies;

	DocumentStore(JdbcClient database, DocumentProperties properties, PublicCopyStore copies) {
		this.database = database;
		this.properties = properties;
		this.copies = copies;
	}

	/**
	 * The document with these bytes, put back where it was removed.
	 */
	Optional<Added> findSame(DocumentPlace place, String digest) {
		Optional<Added> same = this.database.sql("""
				select d.id, d.name from document d where d.sha256 = :sha256 and d.purged_at is null and
				""" + " " + place.condition())
			.params(place.parameters())
			.param("sha256", digest)
			.query((row, number) -> new Added(row.getLong("id"), row.getString("name"), true))
			.optional();
		same.ifPresent((document) -> putBack(document.document()));
		return same;
	}

	/**
	 * Stores a file. Whoever adds to a trip or a filing at the same time waits, so that
	 * numbers are counted and the same bytes are found.
	 */
	Added add(DocumentPlace place, UploadedFile file, String digest, Inspected inspected) {
		this.database.sql("select pg_advisory_xact_lock(?, ?)")
			.params(LOCK, Long.hashCode(place.wholeId()))
			.query((row, number) -> number)
			.list();
		Optional<Added> same = findSame(place, digest);
		if (same.isPresent()) {
			return same.get();
		}
		requireRoom(place);
		long document = insert(place, file, digest, inspected);
		insertPieces(document, file.path());
		insertPicture(document, inspected.picture());
		insertText(document, inspected.text().parts());
		return new Added(document, inspected.name(), false);
	}

	private void requireRoom(DocumentPlace place) {
		String count = "select count(*) from document d where d.purged_at is null and ";
		if (place.tripId() != null) {
			long ofTrip = this.database.sql(count + "d.trip_id = ?").param(place.tripId()).query(Long.class).single();
			if (ofTrip >= this.properties.mostPerTrip()) {
				throw new RefusedFileException(Refusal.TOO_MANY_FOR_TRIP);
			}
		}
		long ofPlace = this.database.sql(count + place.condition())
			.params(place.parameters())
			.query(Long.class)
			.single();
		if (ofPlace >= this.properties.mostPerMeeting()) {
			throw new RefusedFileException(
					(place.filingId() != null) ? Refusal.TOO_MANY_FOR_FILING : Refusal.TOO_MANY_FOR_MEETING);
		}
	}

	private long insert(DocumentPlace place, UploadedFile file, String digest, Inspected inspected) {
		return this.database.sql("""
				insert into document (trip_id, meeting_key, filing_id, name, kind, size, sha256, text_state)
				values (:trip, :key, :filing, :name, :kind, :size, :sha256, :state) returning id
				""")
			.param("trip", place.tripId())
			.param("key", place.meetingKey())
			.param("filing", place.filingId())
			.param("name", inspected.name())
			.param("kind", inspected.kind().name())
			.param("size", file.size())
			.param("sha256", digest)
			.param("state", inspected.text().state().name())
			.query(Long.class)
			.single();
	}

	private void insertPieces(long document, Path path) {
		Pieces.read(path,
				(position, piece) -> this.database
					.sql("insert into document_piece (document_id, position, bytes) values (?, ?, ?)")
					.params(document, position, piece)
					.update());
	}

	private void insertPicture(long document, byte @Nullable [] picture) {
		if (picture != null) {
			this.database.sql("insert into document_picture (document_id, bytes) values (?, ?)")
				.params(document, picture)
				.update();
		}
	}

	private void insertText(long document, List<TextPart> parts) {
		for (int position = 0; position < parts.size(); position++) {
			TextPart part = parts.get(position);
			this.database.sql(
					"insert into document_text (document_id, position, page, text) values (:document, :position, :page, :text)")
				.param("document", document)
				.param("position", position)
				.param("page", part.page())
				.param("text", part.text())
				.update();
		}
	}

	/**
	 * Removes a document, and takes back the copy that is offered of it.
	 * @param publishes whether whoever removes it may take a copy back
	 */
	void remove(Document document, boolean publishes) {
		this.database.sql("update document set removed_at = now() where id = ? and removed_at is null")
			.param(document.id())
			.update();
		this.copies.withdraw(document, publishes);
	}

	void putBack(long document) {
		this.database.sql("update document set removed_at = null where id = ? and removed_at is not null")
			.param(document)
			.update();
	}

	/**
	 * Deletes the bytes of the document that was removed first, if that is long ago.
	 */
	boolean purgeOne() {
		List<Long> oldest = this.database.sql("""
				select id from document
				where purged_at is null and removed_at < now() - interval '90 days'
				order by removed_at limit 1 for update skip locked
				""").query(Long.class).list();
		for (Long document : oldest) {
			for (String part : List.of("document_piece", "document_picture", "document_text")) {
				this.database.sql("delete from " + part + " where document_id = ?").param(document).update();
			}
			this.database.sql("update document set purged_at = now() where id = ?").param(document).update();
		}
		return !oldest.isEmpty();
	}

}
