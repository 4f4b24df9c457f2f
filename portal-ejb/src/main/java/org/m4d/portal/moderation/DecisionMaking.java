package org.m4d.portal.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.moderation.internal.Contents;
import org.m4d.portal.moderation.internal.Judgement;
import org.m4d.portal.moderation.internal.Subject;
import org.m4d.portal.security.Acting;

/** For features whose moderators decide more than this one can carry out: writes the decision down, and tells who is concerned. */
@ApplicationScoped
public class DecisionMaking {

    @Inject
    Contents contents;

    @Inject
    Judgement judgement;

    @Inject
    Acting acting;

    /**
     * Takes note of a decision of the acting moderator about what somebody else wrote.
     *
     * @return its id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long decide(Measure measure, ContentRef about, Statement why) {
        Exhibit exhibit = contents.exhibit(about);
        return judgement
                .take(measure, Subject.of(exhibit), exhibit.author().id(), acting.member(), why)
                .getId();
    }

    /** Takes note that the acting moderator undid such decisions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lift(Measure measure, ContentRef about) {
        judgement.lift(about, measure);
    }
}
