package org.m4d.portal.group;

import java.time.Instant;
import org.m4d.portal.common.Slug;
import org.m4d.portal.member.AuthorView;

/**
 * An invitation or a request that waits for an answer.
 *
 * @param way {@code invitation} or {@code request}
 * @param member whom it would bring into the group
 * @param by who invites, or who asks
 * @param words what was said with it; null for nothing
 */
public record AdmissionView(
        long id,
        String way,
        long groupId,
        String groupName,
        String groupLang,
        AuthorView member,
        AuthorView by,
        String words,
        Instant at) {

    public String groupSlug() {
        return Slug.of(groupName);
    }
}
