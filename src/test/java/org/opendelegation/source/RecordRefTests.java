package org.opendelegation.source;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordRefTests {

	@Test
	void hasAPlaceOnAPageThatNoOtherRecordHas() {
		RecordRef one = new RecordRef("attendance", "x-y.z");
		RecordRef other = new RecordRef("attendance", "x.y-z");
		assertThat(one.anchor()).isEqualTo("attendance--x-y--z").isNotEqualTo(other.anchor());
	}

}
