package org.opendelegation.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Answers with a file to save that is written as it is read.
 */
public final class TableAnswer {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private TableAnswer() {
	}

	/**
	 * Begins a table as RFC 4180 has it, with a mark by which spreadsheets know UTF-8.
	 * Who prints into it flushes it.
	 * @param name the name of the file
	 * @param header the names of the columns
	 * @throws IOException if the reader is gone
	 */
	public static CSVPrinter begin(HttpServletRequest request, HttpServletResponse response, String name,
			String... header) throws IOException {
		save(request, response, name, "text/csv;charset=UTF-8");
		Writer writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		writer.write(BYTE_ORDER_MARK);
		return new CSVPrinter(writer, CSVFormat.RFC4180.builder().setHeader(header).get());
	}

	/**
	 * Begins a file of any kind. The filter that tags pages would hold all of it in
	 * memory.
	 */
	public static void save(HttpServletRequest request, HttpServletResponse response, String name, String mediaType) {
		ShallowEtagHeaderFilter.disableContentCaching(request);
		response.setContentType(mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
	}

}
