package org.opendelegation.document;

import java.time.Duration;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many files there may be. How large one may be is said where uploads are taken.
 *
 * @param mostPerMeeting how many files the note of a meeting may have
 * @param mostPerTrip how many those of all meetings of a trip may have together
 * @param reading how long the text of one file may take to read
 */
@ConfigurationProperties("open-delegation.documents")
@Validated
record DocumentProperties(@DefaultValue("100") @Positive int mostPerMeeting,
		@DefaultValue("1000") @Positive int mostPerTrip, @DefaultValue("20s") Duration reading) {
}
