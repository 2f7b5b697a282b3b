package org.opendelegation.source;

import java.util.LinkedHashMap;
import java.util.Map;

import org.opendelegation.directory.BulkChange;
import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.FieldChange;
import org.opendelegation.directory.FormBinding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What can be changed of many sources at once: what one delivery of documents has in
 * common.
 */
@Configuration(proxyBeanMethods = false)
class SourceChanges {

	@Bean
	BulkChange kindOfSources(SourceEditor editor, DirectoryDesk desk, FormBinding binding, FactWords words) {
		return FieldChange.ofChoice(editor, "kind", () -> kinds(words), desk, binding);
	}

	@Bean
	BulkChange publisherOfSources(SourceEditor editor, DirectoryDesk desk, FormBinding binding) {
		return FieldChange.ofText(editor, "publisher", desk, binding);
	}

	@Bean
	BulkChange languageOfSources(SourceEditor editor, DirectoryDesk desk, FormBinding binding) {
		return FieldChange.ofText(editor, "language", desk, binding);
	}

	private static Map<String, String> kinds(FactWords words) {
		Map<String, String> kinds = new LinkedHashMap<>();
		for (SourceKind kind : SourceKind.values()) {
			kinds.put(kind.name(), String.valueOf(words.print(kind)));
		}
		return kinds;
	}

}
