package org.opendelegation.account;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendelegation.test.DeskSession;
import org.opendelegation.test.EmptyApplicationTest;
import org.opendelegation.test.TestDatabase;
import org.opendelegation.test.TestStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who can make the server read a body in parts: only half of each is sent, so that an
 * answer shows that nobody waited for the rest.
 */
@EmptyApplicationTest
class UploadTests {

	private static final String UPLOADS = "/desk/trips/some/meetings/port/note/attachments";

	@Autowired
	private TestDatabase testDatabase;

	@Autowired
	private ServletContext servletContext;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "POST, /trips, 415", "POST, /, 415", "POST, /es/trips, 415", "GET, /search?q=mayor, 415",
			"PUT, /trips, 415", "POST, /login, 415", "POST, /logout, 415", "POST, /desk/trips/new, 415",
			"POST, /error, 415", "POST, /webauthn/register, 415", "GET, " + UPLOADS + ", 415",
			"POST, " + UPLOADS + ", 403" })
	void isNotReadFromStrangers(String method, String path, int status) throws IOException {
		assertThat(half(method, path, null, "multipart/form-data")).isEqualTo(status);
		assertThat(half(method, path, null, "Multipart/Form-Data")).isEqualTo(status);
		assertThat(stored()).isEmpty();
	}

	@Test
	void isNotReadFromReaders() throws IOException {
		DeskSession reader = staff().signIn("reader-of-files@example.gov", "oakley", "READER");
		assertThat(half("POST", UPLOADS, reader, "multipart/form-data")).isEqualTo(403);
		assertThat(stored()).isEmpty();
	}

	@Test
	void isNotReadElsewhereAtTheDeskEither() throws IOException {
		DeskSession clerk = staff().signIn("clerk-of-files@example.gov", "oakley", "CLERK");
		assertThat(half("POST", "/desk/trips/new", clerk, "multipart/form-data")).isEqualTo(415);
		assertThat(stored()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update account set sign_outs = sign_outs + 1 where email = ?",
			"update spring_session set creation_time = creation_time - 13 * 3600 * 1000 where principal_name = ?" })
	void isNotReadInASessionThatIsOver(String end) throws IOException {
		String email = "over%d@example.gov".formatted(end.length());
		DeskSession clerk = staff().signIn(email, "oakley", "CLERK");
		this.testDatabase.asOwner().sql(end).param(email).update();
		assertThat(half("POST", UPLOADS, clerk, "multipart/form-data")).isEqualTo(403);
		assertThat(stored()).isEmpty();
	}

	private TestStaff staff() {
		return new TestStaff(this.testDatabase, this.port);
	}

	private int half(String method, String path, DeskSession session, String type) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(8_000);
			OutputStream out = socket.getOutputStream();
			out.write("""
					%s %s HTTP/1.1
					Host: localhost
					Connection: close
					%sContent-Type: %s; boundary=x
					Content-Length: 500000

					--x
					Content-Disposition: form-data; name="files"; filename="a.txt"

					Half of it
					"""
				.formatted(method, path, (session != null) ? "Cookie: SESSION=" + session.cookie("SESSION") + "\n" : "",
						type)
				.replace("\n", "\r\n")
				.getBytes(StandardCharsets.UTF_8));
			out.flush();
			String answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
				.readLine();
			return Integer.parseInt(answer.split(" ")[1]);
		}
	}

	private Stream<Path> stored() {
		try (Stream<Path> files = Files
			.list(((File) this.servletContext.getAttribute(ServletContext.TEMPDIR)).toPath())) {
			return files.filter((file) -> file.getFileName().toString().startsWith("upload_")).toList().stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
