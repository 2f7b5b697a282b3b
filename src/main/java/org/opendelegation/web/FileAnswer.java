package org.opendelegation.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.WebUtils;

/**
 * Answers with a file that somebody sent to us. A browser saves it, or shows it as a
 * picture; it never runs as a page of ours.
 */
public final class FileAnswer {

	private static final String HARMLESS = "default-src 'none'; sandbox";

	private FileAnswer() {
	}

	/**
	 * Begins an answer that is saved under a name.
	 * @param size how many bytes will follow
	 */
	public static void save(HttpServletRequest request, HttpServletResponse response, String name, String mediaType,
			long size) {
		begin(request, response, mediaType, size);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
	}

	/**
	 * Begins an answer that is shown.
	 * @param size how many bytes will follow
	 */
	public static void show(HttpServletRequest request, HttpServletResponse response, String mediaType, long size) {
		begin(request, response, mediaType, size);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().build().toString());
	}

	/**
	 * The filter that tags pages would hold the whole file in memory, and keeps its
	 * length to itself.
	 */
	private static void begin(HttpServletRequest request, HttpServletResponse response, String mediaType, long size) {
		ShallowEtagHeaderFilter.disableContentCaching(request);
		ContentCachingResponseWrapper tagged = WebUtils.getNativeResponse(response,
				ContentCachingResponseWrapper.class);
		ServletResponse plain = (tagged != null) ? tagged.getResponse() : response;
		plain.setContentLengthLong(size);
		response.setContentType(mediaType);
		response.setHeader("Content-Security-Policy", HARMLESS);
	}

}
