package org.m4d.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;
import org.m4d.portal.notification.internal.ChoiceTable;
import org.m4d.portal.notification.internal.Chosen;
import org.m4d.portal.notification.internal.Notification;
import org.m4d.portal.notification.internal.Whereabouts;

/**
 * Tells members what happened: one row for each, written in the transaction of what it tells, so that either both happened or neither.
 * Whether the member may still read it is asked when it is shown.
 */
@AllowedToUsePersistence("It writes the rows that every feature tells by, and does nothing else.")
@ApplicationScoped
public class Notifications {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Whereabouts whereabouts;

    @Inject
    ChoiceTable choices;

    @Inject
    Event<NoticesWritten> written;

    @Inject
    Clock clock;

    /** Tells it unless this very thing was told before: what can be done, taken back and done again is told the first time alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellOnce(Notice notice) {
        boolean told = !entities.createQuery("""
                        select n.id from Notification n where n.memberId = :member and n.kind = :kind and n.about = :about
                            and n.by = :by
                        """, Long.class)
                .setParameter("member", notice.member())
                .setParameter("kind", notice.kind())
                .setParameter("about", notice.about().toString())
                .setParameter("by", notice.by())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!told) {
            tell(Set.of(notice));
        }
    }

    /**
     * Tells each of them; nobody is told what she did herself, nothing twice in one call, and nothing that she does not want to be told
     * of that kind or there, decisions excepted. Of one text everybody is told once: that it mentions her goes before that it quotes
     * her, and either before that it is new.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Collection<Notice> notices) {
        Set<Notice> others = present(Set.copyOf(notices).stream()
                .filter(notice -> notice.by() == null || notice.by() != notice.member())
                .collect(Collectors.toSet()));
        if (others.isEmpty()) {
            return;
        }
        Map<ContentRef, List<ContentRef>> around =
                whereabouts.around(others.stream().map(Notice::within).collect(Collectors.toSet()));
        Chosen chosen = choices.of(
                others.stream().map(Notice::member).collect(Collectors.toSet()),
                around.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Instant now = clock.instant();
        Set<Long> told = new HashSet<>();
        others.stream()
                .filter(notice ->
                        chosen.delivery(notice.member(), notice.kind(), around.getOrDefault(notice.within(), List.of()))
                                != Delivery.NONE)
                .collect(Collectors.groupingBy(Notice::about))
                .values()
                .forEach(about -> once(about).forEach(notice -> {
                    takeBackLesser(notice);
                    ContentRef place = Whereabouts.place(
                                    notice.within(), around.getOrDefault(notice.within(), List.of()))
                            .orElse(null);
                    entities.persist(new Notification(notice, place, now));
                    told.add(notice.member());
                }));
        if (!told.isEmpty()) {
            written.fire(new NoticesWritten(told));
        }
    }

    /** What is to be told to members who were not erased: what such a one wrote is answered and quoted still. */
    private Set<Notice> present(Set<Notice> notices) {
        if (notices.isEmpty()) {
            return notices;
        }
        List<Long> erased = entities.createQuery(
                        "select m.id from Member m where m.id in :ids and m.erasedAt is not null", Long.class)
                .setParameter("ids", notices.stream().map(Notice::member).collect(Collectors.toSet()))
                .getResultList();
        return erased.isEmpty()
                ? notices
                : notices.stream()
                        .filter(notice -> !erased.contains(notice.member()))
                        .collect(Collectors.toSet());
    }

    /** Of what tells the same member of the same text the first by the order of kinds; everything else as it is. */
    private static List<Notice> once(List<Notice> notices) {
        Map<Long, Notice> ofText = new HashMap<>();
        List<Notice> kept = new ArrayList<>();
        for (Notice notice : notices) {
            if (NoticeKind.OF_TEXTS.contains(notice.kind())) {
                ofText.merge(notice.member(), notice, Notifications::first);
            } else {
                kept.add(notice);
            }
        }
        kept.addAll(ofText.values());
        return kept;
    }

    private static Notice first(Notice one, Notice other) {
        return NoticeKind.OF_TEXTS.indexOf(one.kind()) <= NoticeKind.OF_TEXTS.indexOf(other.kind()) ? one : other;
    }

    /** What was told of the same text before and says less. */
    private void takeBackLesser(Notice notice) {
        int rank = NoticeKind.OF_TEXTS.indexOf(notice.kind());
        if (rank >= 0 && rank < NoticeKind.OF_TEXTS.indexOf(NoticeKind.REPLY)) {
            entities.createQuery(
                            "delete from Notification n where n.about = :about and n.memberId = :member and n.kind in :lesser")
                    .setParameter("about", notice.about().toString())
                    .setParameter("member", notice.member())
                    .setParameter("lesser", NoticeKind.OF_TEXTS.subList(rank + 1, NoticeKind.OF_TEXTS.size()))
                    .executeUpdate();
        }
    }

    /** The same, but who was told this kind of thing about this content and has not read it yet is not told again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tellUnlessWaiting(Collection<Notice> notices) {
        notices.stream().filter(notice -> notice.kind() == NoticeKind.MESSAGE).forEach(this::takeBackMailed);
        tell(notices.stream().filter(notice -> !waits(notice)).toList());
    }

    /**
     * A notice whose mail went out is replaced: who reads by mail alone never opens it, and is to hear of what comes after it, too. One whose mail
     * still waits, as for the end of quiet hours, stays: that mail will say all of it.
     */
    private void takeBackMailed(Notice notice) {
        entities.createNativeQuery(
                        "delete n from notification n where n.member_id = :member and n.kind = :kind and n.about = :about"
                                + " and n.read_at is null and n.mail = 'INSTANT' and not exists (select 1 from outgoing_mail m"
                                + " where m.once_key = concat('notice-', n.id) and m.state = 'WAITING')")
                .setParameter("member", notice.member())
                .setParameter("kind", notice.kind().name())
                .setParameter("about", notice.about().toString())
                .executeUpdate();
    }

    private boolean waits(Notice notice) {
        return !entities.createQuery(
                        "select n.id from Notification n where n.memberId = :member and n.kind = :kind"
                                + " and n.about = :about and n.readAt is null",
                        Long.class)
                .setParameter("member", notice.member())
                .setParameter("kind", notice.kind())
                .setParameter("about", notice.about().toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether a member is still to get a mail of this kind about this. */
    @Transactional
    public boolean mailWaits(long member, NoticeKind kind, ContentRef about) {
        return !entities.createNativeQuery(
                        "select 1 from notification n where n.member_id = :member and n.kind = :kind and n.about = :about"
                                + " and n.read_at is null and (n.mail is null or n.mail = 'INSTANT' and exists"
                                + " (select 1 from outgoing_mail m where m.once_key = concat('notice-', n.id)"
                                + " and m.state = 'WAITING')) limit 1",
                        Integer.class)
                .setParameter("member", member)
                .setParameter("kind", kind.name())
                .setParameter("about", about.toString())
                .getResultList()
                .isEmpty();
    }

    /** The member has seen what this kind of notice is about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void read(long member, NoticeKind kind, ContentRef about) {
        entities.createQuery("update Notification n set n.readAt = :now where n.memberId = :member and n.kind = :kind"
                        + " and n.about = :about and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("member", member)
                .setParameter("kind", kind)
                .setParameter("about", about.toString())
                .executeUpdate();
    }

    /** What these are about is elsewhere from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moved(Collection<ContentRef> about, ContentRef place) {
        entities.createQuery("update Notification n set n.place = :place where n.about in :about")
                .setParameter("place", place.toString())
                .setParameter("about", about.stream().map(ContentRef::toString).toList())
                .executeUpdate();
    }

    /** It is no business of the member's any more: takes back whatever she was told about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(long member, ContentRef about) {
        entities.createQuery("delete from Notification n where n.memberId = :member and n.about = :about")
                .setParameter("member", member)
                .setParameter("about", about.toString())
                .executeUpdate();
    }
}
