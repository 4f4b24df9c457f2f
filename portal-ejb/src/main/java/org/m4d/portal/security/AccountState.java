package org.m4d.portal.security;

import java.util.Set;

/**
 * What the identity provider says of an account at present.
 *
 * @param enabled false when it is disabled or does not exist any more
 * @param username the login name
 * @param roles effective realm roles that the portal knows
 * @param address the account's mail address; null when it has none, or nobody has confirmed it
 */
public record AccountState(boolean enabled, String username, Set<Role> roles, String address) {

    public static final AccountState GONE = new AccountState(false, null, Set.of(), null);

    public AccountState {
        roles = Set.copyOf(roles);
    }
}
