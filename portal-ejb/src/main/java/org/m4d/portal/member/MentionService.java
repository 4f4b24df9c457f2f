package org.m4d.portal.member;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.internal.Members;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Whom somebody may call in a text: members who may read the place that is written in. */
@Stateless
public class MentionService {

    private static final int LOOKED_AT = 24;

    @Inject
    Members members;

    @Inject
    ContentAccess access;

    @Inject
    Acting acting;

    /**
     * Members whose login name, or a word of whose name, begins with what is typed.
     *
     * @param typed accents and case do not matter
     * @param place what is written in, such as a topic or a forum
     * @param limit at most how many
     * @throws NotFound when the acting member may not read the place
     */
    @RequiresRole(Role.MEMBER)
    public List<Handle> beginningWith(String typed, ContentRef place, int limit) {
        long self = acting.member().memberId();
        ContentCard card = access.readable(place);
        return members.handles(typed == null ? "" : typed.strip(), LOOKED_AT).stream()
                .filter(handle -> handle.id() != self && access.mayRead(card, handle.id()))
                .limit(limit)
                .toList();
    }
}
