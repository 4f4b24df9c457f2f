package org.m4d.portal.web.synthesis;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.synthesis.Citing;
import org.m4d.portal.synthesis.SummaryService;
import org.m4d.portal.web.ediscussion.EDiscussionPage;

/** Which statements cite the contributions of this page: asked once for all of them, and only where there is a summary. */
@Named("citedIn")
@RequestScoped
public class CitedIn {

    @Inject
    SummaryService summaries;

    @Inject
    EDiscussionPage page;

    private Map<Long, List<Citing>> found;

    /** The statements that cite this one, in the order of the summary. */
    public List<Citing> of(ContributionView contribution) {
        if (!page.isSummarised()) {
            return List.of();
        }
        if (found == null) {
            List<Long> shown = page.getAll().stream().map(ContributionView::id).toList();
            found = summaries.citing(page.getDiscussion().id(), shown).stream()
                    .collect(Collectors.groupingBy(Citing::contribution));
        }
        return found.getOrDefault(contribution.id(), List.of());
    }
}
