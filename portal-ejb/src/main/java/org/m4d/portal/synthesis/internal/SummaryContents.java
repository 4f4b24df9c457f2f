package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of summaries: they are called by their discussion's title, and a statement is a place on its summary's page. */
@ApplicationScoped
class SummaryContents implements ContentSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.SUMMARY, ContentType.STATEMENT);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        String rows = type == ContentType.SUMMARY
                ? "select o.discussion, d from SummaryOrder o join EDiscussion d on d.id = o.discussion where"
                        + " o.discussion in :ids"
                : "select s.id, d from SummaryStatement s join EDiscussion d on d.id = s.discussion"
                        + " where s.id in :ids and s.heading is not null";
        return entities.createQuery(rows, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> card(new ContentRef(type, (Long) row[0]), (EDiscussion) row[1]))
                .toList();
    }

    private static ContentCard card(ContentRef ref, EDiscussion discussion) {
        String page = "ediscussion/" + discussion.getId() + "/summary";
        return new ContentCard(
                ref,
                discussion.getTitles(),
                ref.type() == ContentType.SUMMARY ? page : page + "#s" + ref.id(),
                null,
                Audience.PUBLIC,
                true);
    }
}
