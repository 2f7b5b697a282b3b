package org.opendelegation.source;

import org.opendelegation.directory.BulkChange;
import org.opendelegation.directory.FieldChange;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.directory.HeldRecords;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What can be changed of many sources at once: what one delivery of documents has in
 * common.
 */
@Configuration(proxyBeanMethods = false)
class SourceChanges {

	@Bean
	BulkChange kindOfSources(SourceEditor editor, HeldRecords records, FormBinding binding, FactWords words) {
		return FieldChange.ofChoice(editor, "kind", () -> words.choicesOf(SourceKind.class), records, binding);
	}

	@Bean
	BulkChange publisherOfSources(SourceEditor editor, HeldRecords records, FormBinding binding) {
		return FieldChange.ofText(editor, "publisher", records, binding);
	}

	@Bean
	BulkChange languageOfSources(SourceEditor editor, HeldRecords records, FormBinding binding) {
		return FieldChange.ofText(editor, "language", records, binding);
	}

}
