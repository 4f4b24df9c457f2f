package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingState;

/** Undoes what a decision did that was overturned, as far as nothing else undid it meanwhile. */
@ApplicationScoped
public class Redress {

    @Inject
    Contents contents;

    @Inject
    Standings standings;

    public void undo(Decision decision) {
        ContentRef about = decision.getAbout();
        switch (decision.getMeasure()) {
            case REMOVAL, REJECTION -> {
                if (contents.exhibit(about).state() == PostingState.REMOVED) {
                    contents.feature(about).undergo(about, PostingAct.RESTORE);
                }
            }
            case CLOSING -> contents.feature(about).reopen(about);
            case SILENCING, SUSPENSION -> standings.readAnew(decision);
        }
    }
}
