package org.opendelegation.document;

import java.util.Locale;
import java.util.Set;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Links in a PDF file that lead to a page, of the file or of the web, and do nothing
 * else.
 */
final class PlainLinks {

	private static final Set<COSName> OF_LINK = CleanPdf.names("Type", "Subtype", "Rect", "QuadPoints", "F", "P",
			"Border", "BS", "C", "H", "Dest", "A", "StructParent");

	private static final Set<COSName> OF_ACTION = CleanPdf.names("Type", "S", "D", "URI");

	private PlainLinks() {
	}

	static boolean isPlain(PDAnnotation annotation) {
		if (!(annotation instanceof PDAnnotationLink link)) {
			return false;
		}
		try {
			PDAction action = link.getAction();
			return action == null || action instanceof PDActionGoTo
					|| (action instanceof PDActionURI address && isOfWeb(address.getURI()));
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static boolean isOfWeb(String address) {
		String small = address.toLowerCase(Locale.ROOT);
		return small.startsWith("https:") || small.startsWith("http:") || small.startsWith("mailto:");
	}

	/**
	 * Leaves of it where it is, how it looks and where it leads.
	 */
	static void clean(PDAnnotation link) {
		CleanPdf.retain(link.getCOSObject(), OF_LINK);
		if (link.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary action) {
			CleanPdf.retain(action, OF_ACTION);
		}
	}

}
