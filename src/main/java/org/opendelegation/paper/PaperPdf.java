package org.opendelegation.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.annotation.PreDestroy;
import org.opendelegation.document.BoundedWork;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Makes a tagged PDF of a paper, of the same template as its page. Nothing is fetched:
 * fonts and style come with the program, and any other address is refused.
 */
@Component
class PaperPdf {

	/** Some five hundred sheets; a paper of a trip has some ten. */
	private static final int LONGEST = 4_000_000;

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private static final int BOLD = 700;

	private static final int NORMAL = 400;

	private final ITemplateEngine templates;

	/** Threads of its own, so that no reader keeps a clerk's file waiting. */
	private final BoundedWork work = new BoundedWork("paper", LONGEST_WAIT);

	private final String style;

	PaperPdf(ITemplateEngine templates) {
		this.templates = templates;
		this.style = read("templates/paper/print.css");
	}

	/**
	 * The file; nothing if it would be too long or took too long to make.
	 * @param site the host that links begin with
	 */
	Optional<byte[]> print(Paper paper, String site) {
		String html = this.templates.process("paper/print",
				new Context(Locale.ENGLISH, Map.of("paper", paper, "base", site, "style", this.style)));
		return (html.length() <= LONGEST) ? this.work.call(() -> render(html)) : Optional.empty();
	}

	@PreDestroy
	void close() {
		this.work.close();
	}

	static byte[] render(String html) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePdfUaAccessibility(true);
		builder.useExternalResourceAccessControl((uri, type) -> false,
				ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		builder.useExternalResourceAccessControl((uri, type) -> false,
				ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
		builder.useUriResolver((base, uri) -> null);
		builder.useFont(font("LiberationSans-Regular"), "Paper", NORMAL, FontStyle.NORMAL, true);
		builder.useFont(font("LiberationSans-Bold"), "Paper", BOLD, FontStyle.NORMAL, true);
		builder.useFont(font("DroidSansFallbackFull"), "Paper Chinese", NORMAL, FontStyle.NORMAL, true);
		builder.withHtmlContent(html, null);
		builder.withProducer("Open Delegation");
		builder.toStream(bytes);
		builder.run();
		return bytes.toByteArray();
	}

	private static FSSupplier<InputStream> font(String name) {
		return () -> open("font/" + name + ".ttf");
	}

	private static InputStream open(String path) {
		try {
			return new ClassPathResource(path).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
