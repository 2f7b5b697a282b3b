package org.opendelegation.account;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * The providers of OpenID Connect that the settings name. Each is asked where it wants
 * what when somebody first goes there, and not at start: a provider that is away must not
 * keep the public record away.
 */
class Providers implements ClientRegistrationRepository {

	private static final Logger log = LoggerFactory.getLogger(Providers.class);

	private final OAuth2ClientProperties settings;

	private final Map<String, ClientRegistration> asked = new ConcurrentHashMap<>();

	Providers(OAuth2ClientProperties settings) {
		this.settings = settings;
	}

	/**
	 * What people call each, by its name in the settings.
	 */
	Map<String, String> names() {
		Map<String, String> names = new TreeMap<>();
		this.settings.getRegistration()
			.forEach((id, registration) -> names.put(id,
					(registration.getClientName() != null) ? registration.getClientName() : capitalized(id)));
		return names;
	}

	private static String capitalized(String id) {
		return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
	}

	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		ClientRegistration known = this.asked.get(id);
		if (known == null) {
			known = ask(id);
			if (known != null) {
				this.asked.put(id, known);
			}
		}
		return known;
	}

	private @Nullable ClientRegistration ask(String id) {
		OAuth2ClientProperties.Registration registration = this.settings.getRegistration().get(id);
		if (registration == null) {
			return null;
		}
		OAuth2ClientProperties alone = new OAuth2ClientProperties();
		alone.getRegistration().put(id, registration);
		alone.getProvider().putAll(this.settings.getProvider());
		try {
			return new OAuth2ClientPropertiesMapper(alone).asClientRegistrations().get(id);
		}
		catch (RuntimeException ex) {
			log.error("The provider {} does not answer as it should", id, ex);
			return null;
		}
	}

}
