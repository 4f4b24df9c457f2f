package org.m4d.portal.organisation;

import java.time.Instant;
import java.util.List;
import org.m4d.portal.member.AuthorView;

/**
 * Who acts for an organisation, as everybody may see it: only confirmed mandates.
 *
 * @param named owners and officers
 * @param others how many hold each of the other roles
 */
public record PeopleView(List<Person> named, List<RoleCount> others) {

    /**
     * @param role id of the role
     * @param since when the mandate began
     */
    public record Person(AuthorView member, String role, Instant since) {}

    /** @param role id of the role */
    public record RoleCount(String role, long count) {}

    public PeopleView {
        named = List.copyOf(named);
        others = List.copyOf(others);
    }
}
