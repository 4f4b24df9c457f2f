package org.m4d.portal.forum;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.forum.internal.Headings;
import org.m4d.portal.forum.internal.TopicTags;
import org.m4d.portal.forum.internal.Topics;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.WordDiff;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Titles and tags of topics, and what they were before. */
@Stateless
public class HeadingService {

    @Inject
    Topics topics;

    @Inject
    TopicTags tags;

    @Inject
    Headings headings;

    @Inject
    LanguageTags languages;

    @Inject
    Clock clock;

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
     * @param version the version that was edited; replies do not make another one
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
        headings.keep(topic, actor.memberId(), clock.instant());
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

    /**
     * Who changed title and tags of a topic, newest first.
     *
     * @throws org.m4d.portal.common.NotFound when there is no such topic, or it is not for the one who acts
     */
    @PermitAll
    public List<HeadingChange> history(long id) {
        TopicView topic = topics.view(id);
        List<HeadingChange> changes = new ArrayList<>();
        String title = topic.title();
        String tags = FormerHeading.tags(topic.tags());
        String lang = topic.lang();
        for (FormerHeading former : headings.of(id).reversed()) {
            changes.add(new HeadingChange(
                    former.editor().getDisplayName(),
                    former.replacedAt(),
                    lang,
                    difference(former.title(), title),
                    difference(former.tags(), tags)));
            title = former.title();
            tags = former.tags();
            lang = former.language();
        }
        return changes;
    }

    private static List<WordDiff.Piece> difference(String before, String after) {
        return before.equals(after) ? List.of() : WordDiff.between(before, after);
    }
}
