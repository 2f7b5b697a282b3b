package org.opendelegation.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and not among the first that anybody would guess. There
 * are no rules about its characters, and it never expires (NIST SP 800-63B-4, 3.1.1.2).
 */
@Component
class PasswordRules {

	static final int LEAST = 15;

	/** So that hashing one does not become an attack. */
	static final int MOST = 256;

	private static final int PIECE = 40;

	/** Fewer guesses than a patient attacker makes on a stolen hash in a day. */
	private static final double LEAST_ENTROPY = 34;

	/**
	 * Why a password is not taken.
	 */
	enum Mistake {

		TOO_SHORT, TOO_LONG, EASILY_GUESSED

	}

	/**
	 * Why this person may not choose this password; nothing if it is fine.
	 */
	Optional<Mistake> check(String password, String email, String name) {
		String normal = normalize(password);
		int length = normal.codePointCount(0, normal.length());
		if (length < LEAST) {
			return Optional.of(Mistake.TOO_SHORT);
		}
		if (length > MOST) {
			return Optional.of(Mistake.TOO_LONG);
		}
		Nbvcxz estimator = new Nbvcxz(knowing(email, name));
		boolean hard = pieces(normal).anyMatch((piece) -> estimator.estimate(piece).getEntropy() >= LEAST_ENTROPY);
		return hard ? Optional.empty() : Optional.of(Mistake.EASILY_GUESSED);
	}

	/**
	 * The estimator takes far more than twice as long for what is twice as long. A
	 * password is at least as hard to guess as any piece of it.
	 */
	private static Stream<String> pieces(String password) {
		return IntStream.iterate(0, (start) -> start < password.length(), (start) -> start + PIECE)
			.mapToObj((start) -> password.substring(start, Math.min(start + PIECE, password.length())));
	}

	/**
	 * The same password, whatever keyboard typed its letters.
	 */
	static String normalize(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFC);
	}

	/**
	 * What somebody who knows the person and the site would try first.
	 */
	private static Configuration knowing(String email, String name) {
		List<String> words = Stream
			.of(email.split("[@.\\W]+"), name.split("\\W+"), new String[] { "open", "delegation", "opendelegation" })
			.flatMap(Stream::of)
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.filter((word) -> word.length() > 2)
			.toList();
		List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
		dictionaries.add(new DictionaryBuilder().setDictionaryName("person")
			.setExclusion(false)
			.addWords(words, 1)
			.createDictionary());
		return new ConfigurationBuilder().setDictionaries(dictionaries)
			.setMinimumEntropy(LEAST_ENTROPY)
			.setLocale(Locale.ENGLISH)
			.createConfiguration();
	}

}
