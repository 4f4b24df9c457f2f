package org.m4d.portal.forum;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.internal.Forums;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.Audiences;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The forums of a circle of members, such as a group, for those who look after it. */
@Stateless
public class CircleForumService {

    @Inject
    Forums forums;

    @Inject
    LanguageTags languages;

    @Inject
    IdempotentWrites writes;

    @Inject
    Audiences audiences;

    @Inject
    Acting acting;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Gives the circle one more forum. Who reads it is who reads what is in the circle.
     *
     * @param idempotencyKey sent again, it gives the forum that it gave before; may be null
     * @throws NotFound when the one who acts may not know of the circle
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef add(@NotNull ContentRef circle, @NotNull @Valid CircleForumInput input, String idempotencyKey) {
        Actor actor = acting.member();
        checkLeads(circle);
        languages.check("lang", input.lang());
        return writes.once(actor.memberId(), "forum.add", idempotencyKey, () -> {
            int number = forums.ofCircle(circle).size() + 1;
            Forum forum = new Forum(
                    circle.type().id() + "-" + circle.id() + "-" + number,
                    circle,
                    audiences.contents(circle),
                    name(input),
                    description(input));
            forum.moveTo(number);
            forums.add(forum);
            return told(forum);
        });
    }

    /**
     * Changes what a forum of the circle says of itself.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void edit(@NotNull ContentRef circle, String slug, @NotNull @Valid CircleForumInput input, long version) {
        acting.member();
        checkLeads(circle);
        languages.check("lang", input.lang());
        Forum forum = forums.readable(slug);
        if (!circle.equals(forum.getCircle())) {
            throw new NotFound();
        }
        if (forum.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        forum.describe(null, name(input), description(input), forum.getPosition());
        told(forum);
    }

    private void checkLeads(ContentRef circle) {
        if (!audiences.leads(circle)) {
            throw audiences.admits(Audience.of(circle)) ? new NotAllowed("error.not-allowed") : new NotFound();
        }
    }

    private static LocalizedText name(CircleForumInput input) {
        return LocalizedText.of(input.lang(), input.name());
    }

    private static LocalizedText description(CircleForumInput input) {
        return LocalizedText.of(input.lang(), input.description());
    }

    private ContentRef told(Forum forum) {
        ContentRef ref = new ContentRef(ContentType.FORUM, forum.getId());
        changes.fire(new ContentChanged(ref));
        return ref;
    }
}
