package org.m4d.portal.web.weekly;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.weekly.DiscussionWeeks;
import org.m4d.portal.weekly.NamedContribution;
import org.m4d.portal.weekly.WeeklyPolicy;
import org.m4d.portal.weekly.WeeklySummaryService;
import org.m4d.portal.weekly.WeeklyView;

/** The form with which a facilitator sums up a week, or changes what was said of it. */
@Named("weeklyForm")
@RequestScoped
public class WeeklyFormPage implements PageModel {

    /** So many of the latest contributions stand beside the form, with their numbers. */
    private static final int BESIDE = 30;

    @Inject
    EDiscussionService discussions;

    @Inject
    ContributionService contributions;

    @Inject
    WeeklySummaryService summaries;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    @Inject
    Clock clock;

    private EDiscussionView discussion;
    private WeeklyView summary;
    private String source = "";
    private List<Integer> weeks;
    private int proposed;
    private List<ContributionView> latest;

    @Override
    public void load(Route route) {
        acting.member();
        discussion = discussions.discussion(route.number("id"));
        WeeklyPolicy.checkWrite(
                acting.actor(),
                discussion.facilitatedBy(acting.actor().memberId()),
                EDiscussionState.of(discussion.state()).orElseThrow());
        if (route.part("week") != null) {
            summary = summaries.summary(discussion.id(), WeeklyPage.week(route));
            source = summaries.source(discussion.id(), summary.week());
        }
        DiscussionWeeks all = new DiscussionWeeks(discussion.opens(), discussion.closes());
        weeks = summary == null
                ? IntStream.rangeClosed(1, all.at(clock.instant())).boxed().toList()
                : List.of(summary.week());
        List<Integer> missing = summaries.missing(discussion.id());
        proposed = summary != null
                ? summary.week()
                : route.countParameter("week")
                        .filter(weeks::contains)
                        .orElse(missing.isEmpty() ? weeks.getLast() : missing.getLast());
        latest = contributions.latest(discussion.id(), BESIDE).reversed().stream()
                .filter(contribution -> !contribution.html().isEmpty())
                .toList();
        form.writes(getPlace());
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** What is changed; null when a new one is written. */
    public WeeklyView getSummary() {
        return summary;
    }

    public String getSource() {
        return source;
    }

    /** The weeks that have begun, or the one that the summary is about. */
    public List<Integer> getWeeks() {
        return weeks;
    }

    /** The week that is chosen before anybody chooses: the latest that ended without a summary, else the present one. */
    public String getProposed() {
        return String.valueOf(proposed);
    }

    /** The numbers that are named beside the text. */
    public String getPicked() {
        return summary == null
                ? ""
                : summary.names().stream()
                        .filter(NamedContribution::picked)
                        .map(one -> String.valueOf(one.number()))
                        .collect(Collectors.joining(", "));
    }

    /** The latest contributions, newest first, to take numbers from. */
    public List<ContributionView> getLatest() {
        return latest;
    }

    /** Where a draft of the form is kept. */
    public String getPlace() {
        return summary == null ? "weekly-" + discussion.id() : "edit-weekly-" + discussion.id() + "-" + summary.week();
    }

    /** The address of this form, after the language. */
    public String getPath() {
        String all = "ediscussion/" + discussion.id() + "/weekly/";
        return summary == null ? all + "new" : all + summary.week() + "/edit";
    }
}
