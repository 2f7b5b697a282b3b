package org.opendelegation.journal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What was done, per record and per person.
 */
@Controller
@RequestMapping("/desk/journal")
class JournalDeskController {

	private static final int PAGE = 200;

	private static final String EXPORT = "/export.jsonl";

	private final JournalReader journal;

	private final Journal deeds;

	private final JournalWords words;

	private final JournalNames names;

	private final JsonMapper json;

	JournalDeskController(JournalReader journal, Journal deeds, JournalWords words, JournalNames names,
			JsonMapper json) {
		this.journal = journal;
		this.deeds = deeds;
		this.words = words;
		this.names = names;
		this.json = json;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String list(JournalFilter filter, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
		List<JournalEntry> entries = this.journal.read(filter, before, PAGE);
		model.addAttribute("deeds", Deed.of(entries));
		model.addAttribute("filter", filter);
		model.addAttribute("names", this.names.of(entries));
		model.addAttribute("people", this.journal.findPeople());
		model.addAttribute("kinds", this.words.kinds(this.journal.findTables()));
		model.addAttribute("more", (entries.size() == PAGE) ? entries.get(PAGE - 1).id() : null);
		return "desk/journal/list";
	}

	/**
	 * One JSON object on each line, for programs that keep it elsewhere. That it is
	 * downloaded is recorded before the first line leaves, however the download ends.
	 */
	@GetMapping(EXPORT)
	void export(JournalFilter filter, HttpServletResponse response) throws IOException {
		this.deeds.record("EXPORTED", Map.of("address", filter.at("/desk/journal" + EXPORT)));
		response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.jsonl\"");
		Writer lines = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		this.journal.forEach(filter, (entry) -> write(entry, lines));
		lines.flush();
	}

	private void write(JournalEntry entry, Writer lines) {
		try {
			lines.append(this.json.writeValueAsString(entry)).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
