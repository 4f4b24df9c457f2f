package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.web.text.Formats;
import org.m4d.portal.web.text.Texts;

/** The states that an e-discussion goes through, from the first to the last, and in which of them it is. */
@Named("phases")
@RequestScoped
public class Phases {

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    /**
     * One of them.
     *
     * @param id of its name in texts
     * @param mark {@code done}, {@code now}, or null for one that is to come
     * @param when it was or will be, in words; null when that is not known
     */
    public record Phase(String id, String mark, String when) {}

    /** Those of this discussion, in order. */
    public List<Phase> of(EDiscussionView discussion) {
        EDiscussionState state = EDiscussionState.of(discussion.state()).orElseThrow();
        List<Phase> phases = new ArrayList<>();
        if (discussion.proposedAt() != null) {
            phases.add(phase(EDiscussionState.PROPOSED, state, formats.day(discussion.proposedAt())));
        }
        switch (state) {
            case DECLINED -> phases.add(phase(EDiscussionState.DECLINED, state, null));
            case CANCELLED -> {
                if (discussion.announcedAt() != null) {
                    phases.add(phase(EDiscussionState.ANNOUNCED, state, formats.day(discussion.announcedAt())));
                }
                phases.add(phase(EDiscussionState.CANCELLED, state, null));
            }
            default -> {
                phases.add(phase(EDiscussionState.ANNOUNCED, state, day(discussion.announcedAt())));
                phases.add(phase(
                        EDiscussionState.OPEN,
                        state,
                        discussion.opens() == null
                                ? null
                                : texts.of(
                                        "ediscussion.period",
                                        formats.day(discussion.opens()),
                                        formats.day(discussion.closes()))));
                phases.add(phase(
                        EDiscussionState.CLOSED,
                        state,
                        discussion.closes() == null
                                ? null
                                : texts.of("ediscussion.after", formats.day(discussion.closes()))));
                if (state.compareTo(EDiscussionState.CLOSED) > 0) {
                    phases.add(phase(EDiscussionState.SYNTHESIS, state, null));
                    phases.add(phase(EDiscussionState.ENDORSEMENT, state, null));
                    phases.add(phase(EDiscussionState.PUBLISHED, state, null));
                }
            }
        }
        return phases;
    }

    private static Phase phase(EDiscussionState phase, EDiscussionState present, String when) {
        String mark = phase == present ? "now" : phase.compareTo(present) < 0 ? "done" : null;
        return new Phase(phase.id(), mark, when);
    }

    private String day(Instant moment) {
        return moment == null ? null : formats.day(moment);
    }
}
