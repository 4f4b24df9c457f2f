package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.PhaseService;
import org.m4d.portal.ediscussion.PhaseView;

/** The phases of an e-discussion on its page. They are asked for once however often the view does. */
@Named("phasePart")
@RequestScoped
public class PhasePart {

    @Inject
    PhaseService phases;

    @Inject
    Clock clock;

    private final Map<Long, List<PhaseView>> asked = new HashMap<>();

    /** In the order of time. */
    public List<PhaseView> of(EDiscussionView discussion) {
        return asked.computeIfAbsent(discussion.id(), phases::phases);
    }

    /** The one in which an open discussion is; null between two, and for one that is not open. */
    public PhaseView current(EDiscussionView discussion) {
        return EDiscussionState.OPEN.id().equals(discussion.state())
                ? of(discussion).stream().filter(this::current).findFirst().orElse(null)
                : null;
    }

    /** Whether it is now. */
    public boolean current(PhaseView phase) {
        return phase.holds(clock.instant());
    }

    /** Those that treat a question. */
    public List<PhaseView> treating(EDiscussionView discussion, int question) {
        return of(discussion).stream()
                .filter(phase -> phase.questions().contains(question))
                .toList();
    }
}
