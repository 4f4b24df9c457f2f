package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.moderation.Moderating;
import org.m4d.portal.web.posting.OwnReactions;
import org.m4d.portal.web.posting.PollPart;
import org.m4d.portal.web.synthesis.CitedIn;
import org.m4d.portal.web.weekly.WeeklyPart;

/** Under which keys the HTML of a discussion's contributions is kept, of each with the answers to it. */
@Named("keptContributions")
@RequestScoped
public class KeptContributions {

    private static final String TYPE = ContentType.CONTRIBUTION.id();

    @Inject
    EDiscussionPage page;

    @Inject
    QuotedContributions quoted;

    @Inject
    WeeklyPart weeks;

    @Inject
    CitedIn cited;

    @Inject
    OwnReactions reacted;

    @Inject
    PollPart polls;

    @Inject
    Moderating moderating;

    @Inject
    Acting acting;

    /** In the order of the contributions that are shown. */
    public List<String> getKeys() {
        return page.getContributions().items().stream().map(this::withAnswers).toList();
    }

    private String withAnswers(ContributionView contribution) {
        return Stream.concat(Stream.of(contribution), page.answersTo(contribution).stream())
                .map(this::key)
                .collect(Collectors.joining(","));
    }

    /** The hash stands for all that is known of a contribution beside its version: counts that change without it. */
    private String key(ContributionView one) {
        long author = one.author().id();
        return one.id() + "." + one.version() + "." + one.hashCode() + "|"
                + (page.isMayContribute() ? "c" : "")
                + (acting.actor().anonymous() ? "" : "s")
                + (page.mayEdit(one) ? "e" : "")
                + reacted.key(TYPE, one.id(), author)
                + polls.key(TYPE, one.id())
                + moderating.key(author)
                + "q" + quoted.of(one).hashCode()
                + "w" + weeks.naming(page.getDiscussion(), one.number())
                + "u" + cited.of(one).hashCode();
    }
}
