package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.ediscussion.ContributionQuoted;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;

/** Who quotes the contributions of this page: asked once for all of them, and only when one is quoted. */
@Named("quotedContributions")
@RequestScoped
public class QuotedContributions {

    @Inject
    ContributionService contributions;

    @Inject
    EDiscussionPage page;

    private Map<Long, List<ContributionQuoted>> found;

    /** The contributions that quote this one, oldest first. */
    public List<ContributionQuoted> of(ContributionView contribution) {
        if (contribution.quotes() == 0) {
            return List.of();
        }
        if (found == null) {
            List<Long> quoted = page.getAll().stream()
                    .filter(other -> other.quotes() > 0)
                    .map(ContributionView::id)
                    .toList();
            found = contributions.quoting(quoted).stream().collect(Collectors.groupingBy(ContributionQuoted::quoted));
        }
        return found.getOrDefault(contribution.id(), List.of());
    }
}
