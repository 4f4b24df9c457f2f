package org.m4d.portal.synthesis.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.persistence.UtcTime;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.Suspended;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.NoticesWritten;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.synthesis.Asked;
import org.m4d.portal.synthesis.EndorsementRound;
import org.m4d.portal.synthesis.SummaryStatement;

/** Tells those whom a round concerns: that they are asked, and that what they said lapsed. */
@ApplicationScoped
public class AskedMembers {

    private static final String WANTED = """
             and not exists (select 1 from notice_preference np
                where np.member_id = m.id and np.kind = :kind and np.delivery = 'NONE')
            """;

    /**
     * All members who admit invitations, or all who contributed, by one statement; who muted the discussion hears nothing of it, nor does who has
     * not read yet that she is asked. Who is suspended cannot answer, and who was erased is nobody: neither is asked.
     */
    private static final String ASK = """
            insert into notification (member_id, kind, about, place, by_id, at)
            select m.id, :kind, :about, :place, :by, :now from member m
            where m.id <> :by and m.claimed_by_id is null and m.subject not like :unclaimed and m.erased_at is null
                and not exists (select 1 from notification waiting where waiting.member_id = m.id and waiting.kind = :kind
                    and waiting.about = :about and waiting.read_at is null)
                and not exists (select 1 from watch w where w.member_id = m.id and w.kind = 'ediscussion' and w.target = :discussion
                    and w.level = 'MUTED')
            and\s""" + Suspended.NOT_NOW + WANTED;

    /** Whoever follows the discussion and is not asked hears that it has come to its next stage. */
    private static final String TELL_OTHERS = """
            insert into notification (member_id, kind, about, place, by_id, at)
            select m.id, :kind, :about, :place, :by, :now from watch w join member m on m.id = w.member_id
            where w.kind = 'ediscussion' and w.target = :discussion and w.level in ('WATCHING', 'FOLLOWING') and m.id <> :by
            """ + WANTED;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    Notifications notifications;

    @Inject
    Event<NoticesWritten> written;

    @Inject
    Clock clock;

    /** Tells those whom a round asks that it has begun, and those who follow the discussion without being asked. */
    public void ask(EndorsementRound round, long by) {
        long discussion = round.getDiscussion();
        ContentRef place = new ContentRef(ContentType.EDISCUSSION, discussion);
        boolean all = round.getAsked() == Asked.MEMBERS;
        int told = entities.createNativeQuery(
                        all ? ASK + " and m.invitations = 1" : ASK + " and " + Answers.CONTRIBUTED)
                .setParameter("kind", NoticeKind.ENDORSEMENT.name())
                .setParameter("about", new ContentRef(ContentType.SUMMARY, discussion).toString())
                .setParameter("place", place.toString())
                .setParameter("discussion", discussion)
                .setParameter("by", by)
                .setParameter("unclaimed", Member.UNCLAIMED + "%")
                .setParameter("now", UtcTime.of(clock.instant()))
                .executeUpdate();
        if (!all) {
            told += entities.createNativeQuery(TELL_OTHERS + " and not " + Answers.CONTRIBUTED)
                    .setParameter("kind", NoticeKind.EDISCUSSION.name())
                    .setParameter("about", place.toString())
                    .setParameter("place", place.toString())
                    .setParameter("discussion", discussion)
                    .setParameter("by", by)
                    .setParameter("now", UtcTime.of(clock.instant()))
                    .executeUpdate();
        }
        if (told > 0) {
            written.fire(NoticesWritten.toMany());
        }
    }

    /** Tells these that what they said to a statement counts no more. */
    public void lapsed(SummaryStatement statement, Collection<Long> owners, long by) {
        ContentRef discussion = new ContentRef(ContentType.EDISCUSSION, statement.getDiscussion());
        List<Notice> notices = owners.stream()
                .map(owner -> new Notice(owner, NoticeKind.ENDORSEMENT_LAPSED, statement.ref(), by, discussion))
                .toList();
        notifications.tellUnlessWaiting(notices);
    }
}
