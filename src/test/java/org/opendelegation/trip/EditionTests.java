package org.opendelegation.trip;

import java.time.Instant;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EditionTests {

	private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");

	private static final Instant LATER = NOW.plusSeconds(3600);

	@Test
	void beginsAsADraftThatNobodyReads() {
		Edition edition = new Edition(new Trip("kyoto-2025"), 1);
		assertThat(edition.getState()).isEqualTo(EditionState.DRAFT);
		assertThat(edition.isReadable()).isFalse();
		assertThat(edition.isCurrent()).isFalse();
		assertThat(edition.getPublishedAt()).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1 })
	void isNumberedFromOne(int number) {
		Trip trip = new Trip("kyoto-2025");
		assertThatIllegalArgumentException().isThrownBy(() -> new Edition(trip, number));
	}

	@Test
	void isPublishedAfterReviewWithAReason() {
		Edition edition = in(EditionState.IN_REVIEW);
		edition.publish("First publication", NOW);
		assertThat(edition.isCurrent()).isTrue();
		assertThat(edition.isReadable()).isTrue();
		assertThat(edition.getReason()).isEqualTo("First publication");
		assertThat(edition.getPublishedAt()).isEqualTo(NOW);
	}

	@Test
	void isPublishedWhenItsTimeHasCome() {
		Edition edition = in(EditionState.SCHEDULED);
		assertThat(edition.getPublishAt()).isEqualTo(LATER);
		assertThat(edition.isReadable()).isFalse();
		edition.publish("First publication", LATER);
		assertThat(edition.getPublishedAt()).isEqualTo(LATER);
	}

	@Test
	void staysReadableWhenSuperseded() {
		Edition edition = in(EditionState.SUPERSEDED);
		assertThat(edition.isReadable()).isTrue();
		assertThat(edition.isCurrent()).isFalse();
		assertThat(edition.getPublishedAt()).isEqualTo(NOW);
	}

	@Test
	void leavesAPublicReasonBehindWhenWithdrawn() {
		Edition edition = in(EditionState.PUBLISHED);
		edition.withdraw("Names a minor", LATER);
		assertThat(edition.isReadable()).isFalse();
		assertThat(edition.getWithdrawalReason()).isEqualTo("Names a minor");
		assertThat(edition.getWithdrawnAt()).isEqualTo(LATER);
		assertThat(edition.getPublishedAt()).isEqualTo(NOW);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void givesAReasonForEverythingPublic(String nothing) {
		Edition reviewed = in(EditionState.IN_REVIEW);
		Edition published = in(EditionState.PUBLISHED);
		assertThatIllegalArgumentException().isThrownBy(() -> reviewed.publish(nothing, NOW));
		assertThatIllegalArgumentException().isThrownBy(() -> reviewed.schedule(nothing, LATER));
		assertThatIllegalArgumentException().isThrownBy(() -> published.withdraw(nothing, NOW));
		assertThat(reviewed.getState()).isEqualTo(EditionState.IN_REVIEW);
		assertThat(published.getState()).isEqualTo(EditionState.PUBLISHED);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "DRAFT")
	void isDiscardedOnlyAsADraft(EditionState state) {
		assertRefused(state, Edition::discard);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "DRAFT")
	void isSubmittedOnlyAsADraft(EditionState state) {
		assertRefused(state, Edition::submit);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "IN_REVIEW")
	void isScheduledOnlyAfterReview(EditionState state) {
		assertRefused(state, (edition) -> edition.schedule("Reason", LATER));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "IN_REVIEW", "SCHEDULED" })
	void isPublishedOnlyAfterReview(EditionState state) {
		assertRefused(state, (edition) -> edition.publish("Reason", NOW));
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "PUBLISHED")
	void isSupersededOnlyWhenPublished(EditionState state) {
		assertRefused(state, Edition::supersede);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "PUBLISHED", "SUPERSEDED" })
	void isWithdrawnOnlyWhenReadable(EditionState state) {
		assertRefused(state, (edition) -> edition.withdraw("Reason", NOW));
	}

	@ParameterizedTest
	@MethodSource("records")
	void takesRecordsOnlyWhileADraft(Consumer<Edition> record) {
		record.accept(in(EditionState.DRAFT));
		for (EditionState closed : EnumSet.complementOf(EnumSet.of(EditionState.DRAFT))) {
			Edition edition = in(closed);
			assertThatIllegalStateException().isThrownBy(() -> record.accept(edition));
		}
	}

	@Test
	void hasAPermanentAddress() {
		assertThat(in(EditionState.SUPERSEDED).getPath()).isEqualTo("/trips/kyoto-2025/editions/1");
	}

	@Test
	void hasNoIdentityBeforeItIsStored() {
		assertThatIllegalStateException().isThrownBy(() -> in(EditionState.DRAFT).getStoredId());
	}

	static Stream<Named<Consumer<Edition>>> records() {
		return Stream.of(
				Named.of("organizer",
						(edition) -> new Organizer(edition, "club", 1, Party.named("A club"), Organizer.Part.LED)),
				Named.of("particulars", (edition) -> new Particulars(edition, "Kyoto", "A trip")));
	}

	private static void assertRefused(EditionState state, Consumer<Edition> verb) {
		Edition edition = in(state);
		assertThatIllegalStateException().isThrownBy(() -> verb.accept(edition));
		assertThat(edition.getState()).isEqualTo(state);
	}

	private static Edition in(EditionState state) {
		Edition edition = new Edition(new Trip("kyoto-2025"), 1);
		if (state == EditionState.DRAFT) {
			return edition;
		}
		if (state == EditionState.DISCARDED) {
			edition.discard();
			return edition;
		}
		edition.submit();
		if (state == EditionState.IN_REVIEW) {
			return edition;
		}
		if (state == EditionState.SCHEDULED) {
			edition.schedule("First publication", LATER);
			return edition;
		}
		edition.publish("First publication", NOW);
		if (state == EditionState.SUPERSEDED) {
			edition.supersede();
		}
		if (state == EditionState.WITHDRAWN) {
			edition.withdraw("Error", NOW);
		}
		return edition;
	}

}
