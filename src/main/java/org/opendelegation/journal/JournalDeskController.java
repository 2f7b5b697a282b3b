package org.opendelegation.journal;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

	private static final int EXPORT = 50_000;

	private final JournalReader journal;

	private final JsonMapper json;

	JournalDeskController(JournalReader journal, JsonMapper json) {
		this.journal = journal;
		this.json = json;
	}

	@GetMapping
	@Transactional(readOnly = true)
	String list(@Nullable Long account, @Nullable String table, @Nullable String record, @Nullable Long edition,
			@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
		JournalFilter filter = new JournalFilter(account, table, record, edition);
		List<JournalEntry> entries = this.journal.read(filter, before, PAGE);
		model.addAttribute("deeds", Deed.of(entries));
		model.addAttribute("filter", filter);
		model.addAttribute("more", (entries.size() == PAGE) ? entries.get(PAGE - 1).id() : null);
		return "desk/journal/list";
	}

	/**
	 * One JSON object on each line, for programs that keep it elsewhere.
	 */
	@GetMapping("/export.jsonl")
	@Transactional(readOnly = true)
	ResponseEntity<String> export(@Nullable Long account, @Nullable String table, @Nullable String record,
			@Nullable Long edition, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
		List<JournalEntry> entries = this.journal.read(new JournalFilter(account, table, record, edition), before,
				EXPORT);
		StringBuilder lines = new StringBuilder();
		entries.forEach((entry) -> lines.append(this.json.writeValueAsString(entry)).append('\n'));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_NDJSON)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.jsonl\"")
			.body(lines.toString());
	}

}
