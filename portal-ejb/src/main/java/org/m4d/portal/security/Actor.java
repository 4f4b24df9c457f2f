package org.m4d.portal.security;

import java.util.Set;

/**
 * Who is acting, as of now.
 *
 * @param subject the identity provider's id of the account; null for a reader who is not signed in
 * @param memberId the portal's member; null before the first login was completed
 * @param name how the member is shown
 * @param language the language the member chose, a BCP 47 tag; null when unknown
 * @param zone the member's time zone id; null when unknown
 * @param roles the roles the account has at present
 * @param restriction what a moderator has taken from the member for a while; null for nearly everybody
 * @param verified false when the identity provider could not be asked just now: such an actor may read and nothing else
 */
public record Actor(
        String subject,
        Long memberId,
        String name,
        String language,
        String zone,
        Set<Role> roles,
        Restriction restriction,
        boolean verified) {

    public static final Actor ANONYMOUS = new Actor(null, null, null, null, null, Set.of(), true);

    /** Somebody whom no moderator has restricted. */
    public Actor(
            String subject,
            Long memberId,
            String name,
            String language,
            String zone,
            Set<Role> roles,
            boolean verified) {
        this(subject, memberId, name, language, zone, roles, null, verified);
    }

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean anonymous() {
        return subject == null;
    }

    /** Whether the first login has been completed, so that there is a member to act as. */
    public boolean registered() {
        return memberId != null;
    }

    /** Whether she reads what only members read: she is one, and not suspended. */
    public boolean readsAsMember() {
        return registered() && (restriction == null || !restriction.suspended());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether this is that member. */
    public boolean is(long member) {
        return memberId != null && memberId == member;
    }
}
