package org.opendelegation.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/**
 * Keeps none of what a provider would let us do in the name of who signs in.
 */
class NoAuthorizedClients implements OAuth2AuthorizedClientRepository {

	@Override
	public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(String registration,
			@Nullable Authentication principal, HttpServletRequest request) {
		return null;
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient client, @Nullable Authentication principal,
			HttpServletRequest request, HttpServletResponse response) {
		// Nothing is done with it.
	}

	@Override
	public void removeAuthorizedClient(String registration, @Nullable Authentication principal,
			HttpServletRequest request, HttpServletResponse response) {
		// Nothing was kept.
	}

}
