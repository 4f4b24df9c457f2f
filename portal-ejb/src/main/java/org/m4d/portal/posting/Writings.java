package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;

/**
 * What every text brings with it when it is written or changed: remembers what it quotes, and tells whom it names. Called inside the
 * transaction by the feature that owns the text.
 */
@AllowedToUsePersistence("It is the repository of quotations, used by every feature whose texts can be quoted.")
@ApplicationScoped
public class Writings {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    ContentAccess access;

    @Inject
    Markdown markdown;

    @Inject
    Event<TextWritten> written;

    @Inject
    Event<TextApproved> approved;

    @Inject
    Event<QuotesChanged> quotes;

    /** A text was written. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(ContentRef ref, long author, References refers) {
        Set<ContentRef> quoted = archived(ref, refers);
        written.fire(new TextWritten(ref, author, refers.mentioned(), quoted));
    }

    /**
     * A text was written elsewhere and long ago: what it quotes is remembered, and nobody is told.
     *
     * @return what it quotes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<ContentRef> archived(ContentRef ref, References refers) {
        Set<ContentRef> quoted = quotable(ref, refers);
        quoted.forEach(one -> entities.persist(new Quote(ref, one)));
        count(ref, quoted);
        return quoted;
    }

    /** A text that had waited for a moderator can be read: whom it names has not heard of it yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void approved(ContentRef ref, long author, Body body) {
        Set<ContentRef> quoted = quotesIn(ref).stream().map(Quote::quoted).collect(Collectors.toSet());
        Set<Long> mentioned = markdown.references(body).mentioned();
        approved.fire(new TextApproved(new TextWritten(ref, author, mentioned, quoted)));
    }

    /**
     * A text was changed.
     *
     * @param editor the member who changed it
     * @param before the text that is replaced
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void edited(ContentRef ref, long editor, Body before, References refers) {
        Set<Long> mentioned = new HashSet<>(refers.mentioned());
        if (!mentioned.isEmpty()) {
            mentioned.removeAll(markdown.references(before).mentioned());
        }
        Set<ContentRef> quoted = quotable(ref, refers);
        Set<ContentRef> added = new LinkedHashSet<>(quoted);
        Set<ContentRef> changed = new LinkedHashSet<>(quoted);
        for (Quote known : quotesIn(ref)) {
            if (!quoted.contains(known.quoted())) {
                entities.remove(known);
                changed.add(known.quoted());
            } else {
                changed.remove(known.quoted());
            }
            added.remove(known.quoted());
        }
        added.forEach(one -> entities.persist(new Quote(ref, one)));
        count(ref, changed);
        written.fire(new TextWritten(ref, editor, mentioned, added));
    }

    /** Nobody can point at what is not there or not for the writer's eyes, and nothing quotes itself. */
    private Set<ContentRef> quotable(ContentRef ref, References refers) {
        if (refers.quoted().isEmpty()) {
            return Set.of();
        }
        Map<ContentRef, ContentCard> cards = access.cards(refers.quoted());
        return refers.quoted().stream()
                .filter(quoted -> !quoted.equals(ref) && cards.containsKey(quoted) && access.mayRead(cards.get(quoted)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Quote> quotesIn(ContentRef ref) {
        return entities.createQuery(
                        "select q from Quote q where q.quotingType = :type and q.quotingId = :id", Quote.class)
                .setParameter("type", ref.type())
                .setParameter("id", ref.id())
                .getResultList();
    }

    /** In the order of ids, so that two who quote the same wait for each other instead of dead-locking. */
    private void count(ContentRef ref, Set<ContentRef> changed) {
        Set<Long> ids = changed.stream()
                .filter(quoted -> quoted.type() == ref.type())
                .map(ContentRef::id)
                .collect(Collectors.toCollection(TreeSet::new));
        for (long id : ids) {
            int count = entities.createQuery("""
                            select count(q) from Quote q
                            where q.quotedType = :type and q.quotedId = :id and q.quotingType = :type
                            """, Long.class)
                    .setParameter("type", ref.type())
                    .setParameter("id", id)
                    .getSingleResult()
                    .intValue();
            quotes.fire(new QuotesChanged(new ContentRef(ref.type(), id), count));
        }
    }
}
