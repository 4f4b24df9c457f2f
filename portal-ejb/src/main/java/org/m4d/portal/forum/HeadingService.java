package org.m4d.portal.forum;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.internal.TopicTags;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Titles and tags of topics. */
@Stateless
public class HeadingService {

    @Inject
    Topics topics;

    @Inject
    TopicTags tags;

    @Inject
    LanguageTags languages;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<TopicRenamed> renamed;

    /**
     * Puts another title and other tags above a topic: its author may, while it is open, and moderators, whose change is written down.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void edit(long id, @NotNull @Valid TopicHeading heading, long version) {
        Actor actor = acting.member();
        languages.check("lang", heading.lang());
        Topic topic = topics.lockedReadable(id);
        ForumPolicy.checkHead(actor, topic);
        if (topic.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        if (topic.isHeaded(heading)) {
            return;
        }
        boolean otherTitle = !topic.getTitle().equals(heading.title().strip());
        topic.head(heading);
        tags.moveUp(id);
        if (!actor.is(topic.getAuthor().getId())) {
            audit.record("topic.edit", new ContentRef(ContentType.TOPIC, id), null);
        }
        if (otherTitle) {
            renamed.fire(new TopicRenamed(id));
        }
        changes.fire(ContentChanged.of(ContentType.TOPIC, id));
        changes.fire(ContentChanged.of(ContentType.FORUM, topic.getForum().getId()));
    }
}
