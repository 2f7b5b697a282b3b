package org.opendelegation.account;

import java.net.URI;
import java.util.Set;

import org.opendelegation.web.SiteProperties;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Passkeys are for the public address of this site and no other; on a laptop, for the
 * laptop. The device has to ask who uses it, so that a passkey is more than a key that
 * was found.
 */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

	@Bean
	PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations operations) {
		return new JdbcPublicKeyCredentialUserEntityRepository(operations);
	}

	@Bean
	WebAuthnRelyingPartyOperations relyingParty(PublicKeyCredentialUserEntityRepository owners, Passkeys passkeys,
			SiteProperties site, @Value("${server.port:8080}") int port) {
		URI url = (site.url() != null) ? site.url() : URI.create("http://localhost:" + port);
		PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
			.id(url.getHost())
			.name("Open Delegation")
			.build();
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, party,
				Set.of(url.getScheme() + "://" + url.getAuthority()));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

}
