package org.opendelegation.document;

import java.io.ByteArrayOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

@EmptyApplicationTest
class PublicCopyReaderTests {

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private PublicCopyReader copies;

	private JdbcClient owner;

	@BeforeEach
	void offerCopy() {
		this.owner = this.testDatabase.asOwner();
		this.owner
			.sql("""
					insert into account (email, name, created_at) values ('a@example.gov', 'A', now()) on conflict do nothing;
					insert into trip (slug) values ('old') on conflict do nothing;
					insert into source (slug, kind, description, publisher, language, published_at)
						values ('photo', 'NEWS_REPORT', 'A photograph', 'Oakley', 'en', now()) on conflict do nothing;
					insert into document (trip_id, meeting_key, name, kind, size, sha256, text_state, account_id)
					select t.id, 'port', 'a.pdf', 'PDF', 7, repeat('a', 64), 'NONE', a.id from trip t, account a
					where t.slug = 'old' and a.email = 'a@example.gov' on conflict do nothing;
					""")
			.update();
		replaceBy("a", "first ");
	}

	@Test
	void writesAllPieces() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.copies.write(this.copies.findPublished("photo").orElseThrow(), out);
		assertThat(out.toString()).isEqualTo("first first ");
	}

	@Test
	void writesNoPieceOfAnotherFile() {
		PublicCopy copy = this.copies.findPublished("photo").orElseThrow();
		ByteArrayOutputStream out = new ByteArrayOutputStream() {

			@Override
			public synchronized void write(byte[] bytes, int offset, int length) {
				super.write(bytes, offset, length);
				replaceBy("b", "second");
			}

		};
		assertThatIOException().isThrownBy(() -> this.copies.write(copy, out));
		assertThat(out.toString()).isEqualTo("first ");
	}

	private void replaceBy(String digest, String piece) {
		this.owner.sql("""
				delete from public_copy;
				insert into public_copy (source_id, document_id, name, kind, size, sha256)
				select s.id, d.id, 'photo.pdf', 'PDF', 12, repeat('{digest}', 64) from source s, document d
				where s.slug = 'photo' and d.sha256 = repeat('a', 64);
				insert into public_copy_piece (source_id, position, bytes)
				select source_id, position, '{piece}' from public_copy, generate_series(0, 1) as position
				""".replace("{digest}", digest).replace("{piece}", piece)).update();
	}

}
