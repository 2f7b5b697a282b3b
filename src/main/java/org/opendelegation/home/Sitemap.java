package org.opendelegation.home;

import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.opendelegation.web.Language;

/**
 * Writes addresses as a site map: every page in every language, each naming the others
 * (https://www.sitemaps.org/protocol.html).
 */
class Sitemap {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String LINKS = "http://www.w3.org/1999/xhtml";

	private final BiFunction<Language, String, String> addresses;

	/**
	 * A site map.
	 * @param addresses the whole address of a page, from its language and its path
	 */
	Sitemap(BiFunction<Language, String, String> addresses) {
		this.addresses = addresses;
	}

	void write(List<PublicPage> pages, OutputStream output) throws XMLStreamException {
		XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(output, "UTF-8");
		xml.writeStartDocument("UTF-8", "1.0");
		xml.writeStartElement("urlset");
		xml.writeDefaultNamespace(NAMESPACE);
		xml.writeNamespace("xhtml", LINKS);
		for (PublicPage page : pages) {
			for (Language language : Language.values()) {
				write(page, language, xml);
			}
		}
		xml.writeEndDocument();
		xml.close();
	}

	private void write(PublicPage page, Language language, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement("url");
		write("loc", this.addresses.apply(language, page.path()), xml);
		if (page.changed() != null) {
			write("lastmod", page.changed().toString(), xml);
		}
		for (Language other : Language.values()) {
			xml.writeEmptyElement("xhtml:link");
			xml.writeAttribute("rel", "alternate");
			xml.writeAttribute("hreflang", other.getTag());
			xml.writeAttribute("href", this.addresses.apply(other, page.path()));
		}
		xml.writeEndElement();
	}

	private static void write(String element, String text, XMLStreamWriter xml) throws XMLStreamException {
		xml.writeStartElement(element);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

}
