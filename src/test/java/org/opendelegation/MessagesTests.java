package org.opendelegation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word of the interface is in the message bundles: those of the register in every
 * language, those of the desk, where staff of one city work, in English. Keys are found
 * in templates ({@code #{key}}), in text constants, as labels of facts
 * ({@code stop.dates}) and as names of enum constants ({@code MeetingKind.VISIT}).
 */
class MessagesTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final List<String> LANGUAGES = List.of("es", "zh_Hans", "zh_Hant");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

	private static final Pattern TEXT_CONSTANT = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");

	private static final Pattern QUOTED = Pattern.compile("'((?:[^'\\\\]|\\\\.)*)'");

	/** A key, which may hold expressions, up to its arguments or its end. */
	private static final Pattern MESSAGE = Pattern.compile("#\\{((?:\\$\\{[^}]*}|[^{}(])*)");

	private static final Pattern CALL = Pattern.compile("#messages\\.msg\\(([^)]*\\)?[^)]*)\\)");

	private static final Pattern FACT = Pattern.compile("Fact\\s*\\.(?:asked|optional)\\(this,\\s*\"(\\w+)\"");

	private static final Pattern KIND = Pattern
		.compile("new RecordRef\\(\"(\\w+)\"|\\.part\\(\"(\\w+)\"|getKind\\(\\) \\{\\s*return \"(\\w+)\"");

	private static final Pattern ENUM = Pattern.compile("enum (\\w+)[^{]*\\{(.*?)(?:;|\\n\\s*})", Pattern.DOTALL);

	private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]+)\\b");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

	private static final Set<String> READABLE = Set.of("alt", "aria-label", "aria-description", "content", "label",
			"placeholder", "summary", "title");

	private final Map<String, String> english = bundle("");

	private final Map<String, String> all = withDesk();

	@ParameterizedTest
	@MethodSource("languages")
	void sayTheSameThingsInEveryLanguage(String language) {
		Set<String> translated = bundle("_" + language).keySet();
		assertThat(this.english.keySet()).filteredOn((key) -> !translated.contains(key)).as("missing").isEmpty();
		assertThat(translated).filteredOn((key) -> !this.english.containsKey(key)).as("left over").isEmpty();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void takeTheSameValuesInEveryLanguage(String language) {
		Map<String, String> translated = bundle("_" + language);
		assertThat(this.english.keySet()).filteredOn(translated::containsKey)
			.allSatisfy((key) -> assertThat(placeholders(translated.get(key))).as(key)
				.isEqualTo(placeholders(this.english.get(key))));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void areGivenOnceEach(String suffix) {
		List<String> keys = read(Path.of("src/main/resources/messages%s.properties".formatted(suffix))).lines()
			.filter((line) -> line.matches("[^#\\s=]+\\s*=.*"))
			.map((line) -> line.substring(0, line.indexOf('=')).strip())
			.toList();
		assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
	}

	@Test
	void nameEveryFact() {
		assertThat(factLabels()).isNotEmpty()
			.filteredOn((label) -> !this.english.containsKey(label))
			.as("nameless")
			.isEmpty();
	}

	@Test
	void nameAllConstantsOfAnEnumOrNone() {
		assertThat(enums()).isNotEmpty().allSatisfy((name, constants) -> {
			Set<String> named = constants.stream()
				.filter((constant) -> this.all.containsKey(name + "." + constant))
				.collect(Collectors.toSet());
			if (!named.isEmpty() && !name.equals("EditionState")) {
				assertThat(named).as(name).containsExactlyInAnyOrderElementsOf(constants);
			}
		});
	}

	@Test
	void holdEveryKeyThatTemplatesName() {
		assertThat(templateKeys()).isNotEmpty()
			.filteredOn((key) -> this.all.keySet().stream().noneMatch(pattern(key).asMatchPredicate()))
			.as("no messages")
			.isEmpty();
	}

	@Test
	void areAllUsed() {
		Set<String> used = new TreeSet<>(factLabels());
		used.addAll(templateKeys().stream().filter((key) -> !key.equals("*")).toList());
		used.addAll(javaKeys());
		enums().forEach((name, constants) -> constants.forEach((constant) -> used.add(name + "." + constant)));
		List<Pattern> patterns = used.stream().map(MessagesTests::pattern).toList();
		assertThat(this.all.keySet())
			.filteredOn((key) -> patterns.stream().noneMatch((pattern) -> pattern.asMatchPredicate().test(key)))
			.as("used nowhere")
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("templates")
	void holdAllWordsOfTemplates(Path template) {
		assertThat(wordsOutsideMessages(read(template))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Hello there</p>", "<p title='Hello'><b th:text=\"#{a}\">x</b></p>",
			"<p th:text=\"${name} + ' persons'\">x</p>", "<p th:text=\"|${name} persons|\">x</p>",
			"<p>[[${name}]] persons</p>", "<div th:text=\"#{a}\">x</div> tail" })
	void wouldNoticeWordsElsewhere(String html) {
		assertThat(wordsOutsideMessages(html)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p th:text=\"#{a}\">Hello</p>", "<p title='Hello' th:title='#{a}'></p>",
			"<p>[[#{a}]] · 2</p>", "<p th:replace=\"~{a :: b}\">Hello <b>there</b></p>",
			"<p th:text=\"${a} ? #{b} : #{c}\">x</p>", "<!-- Hello --><meta name='author' th:content='${a}'/>" })
	void acceptPrototypesOfWords(String html) {
		assertThat(wordsOutsideMessages(html)).isEmpty();
	}

	static Stream<String> languages() {
		return LANGUAGES.stream();
	}

	static Stream<String> bundles() {
		return Stream.concat(Stream.of(""), LANGUAGES.stream().map((language) -> "_" + language));
	}

	static Stream<Path> templates() {
		return files(TEMPLATES, ".html");
	}

	/**
	 * The words a reader would see that no message stands for. Of a file of fragments
	 * only the fragments are ever seen.
	 */
	private static List<String> wordsOutsideMessages(String template) {
		Element document = Jsoup.parse(template, "", Parser.xmlParser());
		boolean ofFragments = !document.select("html:not([th|replace], [th|fragment])").isEmpty();
		return (ofFragments ? document.select("[th|fragment] *, [th|fragment]") : document.getAllElements()).stream()
			.flatMap((element) -> Stream.of(wordsOf(element), wordsInAttributesOf(element)))
			.flatMap(List::stream)
			.toList();
	}

	private static List<String> wordsOf(Element element) {
		if (isReplaced(element) || Set.of("script", "style").contains(element.normalName())) {
			return List.of();
		}
		return element.textNodes()
			.stream()
			.map(TextNode::text)
			.map((text) -> text.replaceAll("\\[\\[.*?]]", ""))
			.filter((text) -> LETTERS.matcher(text).find())
			.toList();
	}

	private static boolean isReplaced(Element element) {
		return Stream.iterate(element, (child) -> child != null, Element::parent)
			.anyMatch((parent) -> Stream.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove")
				.anyMatch((attribute) -> parent.hasAttr(attribute) && !parent.attr(attribute).startsWith("~{layout/")));
	}

	private static List<String> wordsInAttributesOf(Element element) {
		return element.attributes()
			.asList()
			.stream()
			.flatMap((attribute) -> wordsIn(element, attribute))
			.filter((text) -> LETTERS.matcher(text).find())
			.toList();
	}

	private static Stream<String> wordsIn(Element element, Attribute attribute) {
		String name = attribute.getKey();
		if (READABLE.contains(name)) {
			boolean ofMachines = name.equals("content") && !element.attr("name").equals("description");
			return (element.hasAttr("th:" + name) || ofMachines) ? Stream.empty() : Stream.of(attribute.getValue());
		}
		boolean isShown = name.equals("th:text") || name.equals("th:utext")
				|| (name.startsWith("th:") && READABLE.contains(name.substring(3)) && !name.equals("th:content"));
		return isShown ? quotedWords(attribute.getValue()) : Stream.empty();
	}

	/**
	 * Texts between quotes or bars that are no part of an expression.
	 */
	private static Stream<String> quotedWords(String expression) {
		String outside = expression;
		String before;
		do {
			before = outside;
			outside = outside.replaceAll("[#$@~*]\\{[^{}]*}", "");
		}
		while (!outside.equals(before));
		return Stream.concat(matches(QUOTED, outside), matches(Pattern.compile("\\|([^|]*)\\|"), outside));
	}

	/**
	 * Keys that templates name, an asterisk standing for what is known only when a page
	 * is made.
	 */
	private static Set<String> templateKeys() {
		return templates().map(MessagesTests::read)
			.flatMap((template) -> Stream.concat(matches(MESSAGE, template).map(MessagesTests::wildcards),
					matches(CALL, template).flatMap((call) -> matches(QUOTED, call))
						.filter((key) -> key.contains("."))
						.map((key) -> key.endsWith(".") ? key + "*" : key)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String wildcards(String expression) {
		String key = expression.strip();
		if (key.startsWith("${")) {
			List<String> literals = matches(QUOTED, key).toList();
			return literals.isEmpty() ? "*" : literals.get(0) + "*";
		}
		return key.replaceAll("\\$\\{[^}]*}", "*").replace("|", "");
	}

	private static Set<String> javaKeys() {
		return sources().flatMap((source) -> matches(TEXT_CONSTANT, source))
			.filter((text) -> text.matches("[\\w-]+(\\.[\\w-]+)*\\.?"))
			.map((text) -> text.endsWith(".") ? text + "*" : text)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> factLabels() {
		return sources().flatMap(
				(source) -> kinds(source).flatMap((kind) -> matches(FACT, source).map((field) -> kind + "." + field)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> kinds(String source) {
		return KIND.matcher(source).results().map(MessagesTests::firstGroup);
	}

	/**
	 * The constants of every enum by its name, such as {@code Payment.Basis}.
	 */
	private static Map<String, Set<String>> enums() {
		Map<String, Set<String>> enums = new TreeMap<>();
		files(SOURCES, ".java").forEach((file) -> {
			String type = file.getFileName().toString().replace(".java", "");
			ENUM.matcher(read(file).replaceAll("(?s)/\\*.*?\\*/", "")).results().forEach((match) -> {
				String name = match.group(1);
				enums.put(name.equals(type) ? name : type + "." + name,
						matches(CONSTANT, match.group(2).replaceAll("\\([^)]*\\)", ""))
							.collect(Collectors.toCollection(TreeSet::new)));
			});
		});
		return enums;
	}

	private static Stream<String> sources() {
		return files(SOURCES, ".java").map(MessagesTests::read);
	}

	private static Pattern pattern(String key) {
		return Pattern
			.compile(Arrays.stream(key.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
	}

	private static Set<String> placeholders(String message) {
		return matches(PLACEHOLDER, message).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MessagesTests::firstGroup);
	}

	private static String firstGroup(MatchResult match) {
		for (int group = 1; group <= match.groupCount(); group++) {
			if (match.group(group) != null) {
				return match.group(group);
			}
		}
		return match.group();
	}

	private Map<String, String> withDesk() {
		Map<String, String> both = new TreeMap<>(this.english);
		readBundle("desk").forEach((key, text) -> assertThat(both.put(key, text)).as(key).isNull());
		return both;
	}

	private static Map<String, String> bundle(String suffix) {
		return readBundle("messages" + suffix);
	}

	private static Map<String, String> readBundle(String name) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/%s.properties".formatted(name)),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> messages = new TreeMap<>();
		properties.stringPropertyNames().forEach((key) -> messages.put(key, properties.getProperty(key)));
		return messages;
	}

	private static Stream<Path> files(Path directory, String ending) {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
