package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.member.Member;
import org.m4d.portal.notification.Notice;
import org.m4d.portal.notification.NoticeKind;
import org.m4d.portal.notification.Notifications;
import org.m4d.portal.organisation.PeopleInCharge;

/** Tells those who are to act on a recommendation: who speaks for its addressee, and the team of its discussion. */
@ApplicationScoped
public class LedgerNotices {

    @Inject
    PeopleInCharge people;

    @Inject
    Notifications notifications;

    /**
     * Tells all of them but the one who did it.
     *
     * @param by null when the portal did it
     */
    public void tell(Recommendation recommendation, NoticeKind kind, Long by) {
        ContentRef about = new ContentRef(ContentType.RECOMMENDATION, recommendation.getId());
        List<Notice> notices = concerned(recommendation).stream()
                .map(member -> new Notice(member, kind, about, by))
                .toList();
        notifications.tell(notices);
    }

    private Set<Long> concerned(Recommendation recommendation) {
        Set<Long> members = new TreeSet<>();
        recommendation.getDiscussion().getFacilitators().stream()
                .map(Member::getId)
                .forEach(members::add);
        if (recommendation.getOrganisation() != null) {
            members.addAll(people.speaking(recommendation.getOrganisation().getId()));
        }
        return members;
    }
}
