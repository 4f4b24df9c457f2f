package org.m4d.portal.security;

import java.util.Optional;

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

    /**
     * Finds the account that a mail address belongs to.
     *
     * @return its id; empty when no account has confirmed this address
     * @throws org.m4d.portal.common.Unavailable when the directory does not answer in time
     */
    Optional<String> subjectOf(String address);
}
