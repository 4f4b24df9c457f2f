package org.m4d.portal.security;

/** Where accounts live: Keycloak. */
public interface IdentityDirectory {

    /**
     * Reads an account's present state.
     *
     * @param subject the account's id, the {@code sub} of its tokens
     * @return {@link AccountState#GONE} when there is no such account
     * @throws org.m4d.portal.common.Unavailable when the directory does not answer in time
     */
    AccountState read(String subject);
}
