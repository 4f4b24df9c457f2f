package org.m4d.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.practice.PracticeService;
import org.m4d.portal.practice.PracticeView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who changed what in a practice. */
@Named("practiceHistory")
@RequestScoped
public class PracticeHistoryPage implements PageModel {

    @Inject
    PracticeService practices;

    private PracticeView practice;
    private List<RevisionView> revisions;

    @Override
    public void load(Route route) {
        practice = practices.practice(route.number("id"));
        revisions = practices.history(practice.id());
    }

    public PracticeView getPractice() {
        return practice;
    }

    public List<RevisionView> getRevisions() {
        return revisions;
    }
}
