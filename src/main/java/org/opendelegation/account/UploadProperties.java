package org.opendelegation.account;

import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much staff may send at once.
 *
 * @param largest how large one file may be
 * @param together how many files of that size one form may have
 */
@ConfigurationProperties("open-delegation.uploads")
@Validated
public record UploadProperties(@DefaultValue("50MB") DataSize largest, @DefaultValue("4") @Positive int together) {

	/** For the other fields of the form, and what stands between its parts. */
	private static final DataSize REST = DataSize.ofMegabytes(1);

	/**
	 * How large all that a form sends may be.
	 */
	DataSize ofForm() {
		return DataSize.ofBytes(this.largest.toBytes() * this.together + REST.toBytes());
	}

}
