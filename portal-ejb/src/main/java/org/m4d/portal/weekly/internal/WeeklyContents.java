package org.m4d.portal.weekly.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.notification.Surroundings;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;
import org.m4d.portal.weekly.WeeklySummary;

/** What other features may know of weekly summaries: they are for everybody, and belong to their discussions. */
@ApplicationScoped
class WeeklyContents implements ContentSource, Surroundings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    WeeklyTitles titles;

    @Override
    public Set<ContentType> types() {
        return Set.of(ContentType.WEEKLY_SUMMARY);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        return entities.createQuery(
                        "select s from WeeklySummary s join fetch s.discussion where s.id in :ids", WeeklySummary.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(this::card)
                .toList();
    }

    private ContentCard card(WeeklySummary summary) {
        return new ContentCard(
                summary.ref(),
                titles.of(summary),
                ContentPath.weekly(summary.getDiscussion().getId(), summary.getWeek()),
                summary.getAuthor().getId(),
                Audience.PUBLIC,
                true);
    }

    @Override
    public Set<ContentType> watchable() {
        return Set.of();
    }

    @Override
    public Map<ContentRef, List<ContentRef>> around(Collection<ContentRef> refs) {
        List<Long> ids = refs.stream()
                .filter(ref -> ref.type() == ContentType.WEEKLY_SUMMARY)
                .map(ContentRef::id)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select s.id, s.discussion.id from WeeklySummary s where s.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new ContentRef(ContentType.WEEKLY_SUMMARY, (Long) row[0]),
                        row -> List.of(new ContentRef(ContentType.EDISCUSSION, (Long) row[1]))));
    }
}
