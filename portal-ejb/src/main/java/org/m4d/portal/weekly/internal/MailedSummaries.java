package org.m4d.portal.weekly.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.NewContribution;
import org.m4d.portal.mail.MailTarget;
import org.m4d.portal.mail.MailedText;
import org.m4d.portal.mail.Substance;
import org.m4d.portal.mail.SubstanceSource;
import org.m4d.portal.posting.MailedWriting;
import org.m4d.portal.weekly.NamedContribution;
import org.m4d.portal.weekly.WeeklySummary;

/**
 * Weekly summaries by mail: brought whole, with the links to the contributions that they name beside the text. What answers the mail is said to the
 * discussion as a whole.
 */
@ApplicationScoped
class MailedSummaries implements SubstanceSource, MailTarget {

    @Inject
    WeeklySummaries summaries;

    @Inject
    Namings namings;

    @Inject
    ContributionService contributions;

    @Inject
    MailedWriting writing;

    @Override
    public Set<ContentType> types() {
        return Set.of(ContentType.WEEKLY_SUMMARY);
    }

    @Override
    public Optional<Substance> of(ContentRef ref) {
        return summaries.find(ref.id()).map(this::substance);
    }

    private Substance substance(WeeklySummary summary) {
        EDiscussion discussion = summary.getDiscussion();
        String root = "ediscussion-" + discussion.getId();
        ContentRef list = new ContentRef(ContentType.EDISCUSSION, discussion.getId());
        return new Substance(
                summary.getBody().html() + named(namings.of(List.of(summary.getId()))),
                summary.getBody().language(),
                true,
                List.of(root, "weekly-" + summary.getId()),
                list,
                discussion.getTitles(),
                root,
                list,
                null);
    }

    /** The same in every language: numbers. */
    private static String named(Map<Long, List<NamedContribution>> names) {
        String links = names.values().stream()
                .flatMap(List::stream)
                .filter(NamedContribution::picked)
                .map(one -> "<a href=\"/contribution/" + one.id() + "\">#" + one.number() + "</a>")
                .collect(Collectors.joining(" "));
        return links.isEmpty() ? "" : "<p>" + links + "</p>";
    }

    @Override
    public ContentRef take(ContentRef target, MailedText text) {
        WeeklySummary answered = summaries.find(target.id()).orElseThrow(NotFound::new);
        return contributions.contribute(
                answered.getDiscussion().getId(),
                new NewContribution(null, null, writing.body(text), text.language(), null),
                text.key());
    }
}
