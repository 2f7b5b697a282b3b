package org.opendelegation.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendelegation.database.Side;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@EmptyApplicationTest
class DocumentPurgingTests {

	private static final List<String> PARTS = List.of("document_piece", "document_picture", "document_text");

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private DocumentPurging purging;

	@Autowired
	private JdbcClient application;

	@TempDir
	private Path directory;

	private JdbcClient owner;

	@BeforeEach
	void enterDocuments() throws Exception {
		Files.writeString(this.directory.resolve("file"), "Ferries");
		this.owner = this.testDatabase.asOwner();
		this.owner
			.sql("""
					insert into account (email, name, created_at) values ('a@example.gov', 'A', now()) on conflict do nothing;
					insert into trip (slug) values ('old') on conflict do nothing;
					delete from document_piece; delete from document_picture; delete from document_text; delete from document;
					insert into document (trip_id, meeting_key, name, kind, size, sha256, text_state, account_id, removed_at)
					select t.id, 'port', n, 'TEXT', 7, encode(sha256(n::bytea), 'hex'), 'READ', a.id, now() - since::interval
					from trip t, account a, (values ('old', '91 days'), ('young', '89 days'), ('kept', null)) as d (n, since)
					where t.slug = 'old' and a.email = 'a@example.gov';
					insert into document_piece (document_id, position, bytes) select id, 0, 'Ferries' from document;
					insert into document_picture (document_id, bytes) select id, 'x' from document;
					insert into document_text (document_id, position, text) select id, 0, 'Ferries' from document;
					""")
			.update();
	}

	@Test
	void deletesTheBytesOfWhatWasRemovedLongAgo() {
		this.purging.purge();
		assertThat(this.owner.sql("select name from document where purged_at is not null").query(String.class).list())
			.containsExactly("old");
		assertThat(PARTS).allSatisfy((part) -> assertThat(this.owner
			.sql("select d.name from document d join %s p on p.document_id = d.id order by 1".formatted(part))
			.query(String.class)
			.list()).containsExactly("kept", "young"));
	}

	@Test
	void cannotDeleteWhatCanStillBePutBack() {
		Side.DESK.run(() -> {
			PARTS.forEach((part) -> this.application.sql("delete from " + part).update());
			assertThatException().isThrownBy(
					() -> this.application.sql("update document set purged_at = now() where name = 'young'").update());
			assertThatException().isThrownBy(() -> this.application.sql("delete from document").update());
			assertThatException().isThrownBy(() -> this.application.sql("update document set name = 'x'").update());
		});
		assertThat(this.owner.sql("select count(*) from document_piece").query(Integer.class).single()).isEqualTo(2);
	}

	/**
	 * Ninety days begin when something is removed, not when somebody says so.
	 */
	@Test
	void saysOfNothingThatItWasRemovedBefore() {
		Side.DESK.run(() -> {
			for (String attempt : List.of("now() - interval '91 days' where name = 'kept'",
					"now() - interval '91 days' where name = 'young'", "now() where name = 'young'")) {
				assertThatException()
					.isThrownBy(() -> this.application.sql("update document set removed_at = " + attempt).update());
			}
			this.application.sql("update document set removed_at = null where name = 'young'").update();
			this.application.sql("update document set removed_at = now() where name = 'kept'").update();
			PARTS.forEach((part) -> this.application.sql("delete from " + part).update());
		});
		assertThat(this.owner.sql("""
				select d.name from document d join document_piece p on p.document_id = d.id order by 1
				""").query(String.class).list()).containsExactly("kept", "young");
	}

	@Test
	void knowsTheSameWordsAsTheDatabase() {
		assertThat(words("document_kind_is_known")).containsExactlyInAnyOrder(names(DocumentKind.values()));
		assertThat(words("document_text_state_is_known")).containsExactlyInAnyOrder(names(TextState.values()));
		assertThat(words("public_copy_kind_is_known")).containsExactlyInAnyOrder(
				names(Arrays.stream(DocumentKind.values()).filter(DocumentKind::isCopied).toArray(Enum<?>[]::new)));
	}

	private List<String> words(String constraint) {
		String definition = this.owner.sql("select pg_get_constraintdef(oid) from pg_constraint where conname = ?")
			.param(constraint)
			.query(String.class)
			.single();
		return Pattern.compile("'([A-Z]+)'").matcher(definition).results().map((word) -> word.group(1)).toList();
	}

	private static String[] names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
	}

}
