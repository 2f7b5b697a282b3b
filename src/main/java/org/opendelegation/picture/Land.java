package org.opendelegation.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/**
 * The outlines of the world's land and the borders of its countries. Read once.
 */
record Land(List<List<GeoPoint>> outlines, List<List<GeoPoint>> borders) {

	private static final String FILE = "geo/land-110m.txt";

	static Land ofTheWorld() {
		return Holder.WORLD;
	}

	private static Land read() {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8))) {
			List<String> lines = reader.lines().toList();
			return new Land(shapes(lines, "land "), shapes(lines, "border "));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + FILE, ex);
		}
	}

	private static List<List<GeoPoint>> shapes(List<String> lines, String kind) {
		return lines.stream()
			.filter((line) -> line.startsWith(kind))
			.map((line) -> Stream.of(line.substring(kind.length()).split(" ")).map(Land::point).toList())
			.toList();
	}

	private static GeoPoint point(String text) {
		int comma = text.indexOf(',');
		return new GeoPoint(Double.parseDouble(text.substring(0, comma)),
				Double.parseDouble(text.substring(comma + 1)));
	}

	private static final class Holder {

		private static final Land WORLD = read();

	}

}
