package org.m4d.portal.group;

import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;

/** Members as lines of a group's lists. */
final class AuthorViews {

    private AuthorViews() {}

    static AuthorView of(Member member) {
        return new AuthorView(
                member.getId(), member.getDisplayName(), member.getStakeholder(), member.getOrganisation());
    }
}
