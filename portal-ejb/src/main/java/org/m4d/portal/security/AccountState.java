package org.m4d.portal.security;

import java.util.Set;

/**
 * What the identity provider says of an account at present.
 *
 * @param enabled false when it is disabled or does not exist any more
 * @param username the login name
 * @param roles effective realm roles that the portal knows
 */
public record AccountState(boolean enabled, String username, Set<Role> roles) {

    public static final AccountState GONE = new AccountState(false, null, Set.of());

    public AccountState {
        roles = Set.copyOf(roles);
    }
}
