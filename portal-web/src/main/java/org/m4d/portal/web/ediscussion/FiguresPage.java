package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.ediscussion.Anonymity;
import org.m4d.portal.ediscussion.EDiscussionFigures;
import org.m4d.portal.ediscussion.EDiscussionFiguresService;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.Traits;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Texts;

/** Figures on an e-discussion over time: drawn, and as tables. */
@Named("figuresPage")
@RequestScoped
public class FiguresPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    EDiscussionFiguresService counted;

    @Inject
    Texts texts;

    @Inject
    Names names;

    private EDiscussionView discussion;
    private EDiscussionFigures figures;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        figures = counted.figures(discussion.id());
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public EDiscussionFigures getFigures() {
        return figures;
    }

    /** Whether nothing was said yet. */
    public boolean isNothing() {
        return figures.weeks().isEmpty();
    }

    public WeekChart getChart() {
        return new WeekChart(figures.weeks());
    }

    public WeekChart chart(EDiscussionFigures.Group group) {
        return new WeekChart(group.weeks());
    }

    /** The fewest people of whom there is a figure. */
    public int getLeast() {
        return Anonymity.LEAST;
    }

    /** The name of a group in the page's language. */
    public String name(EDiscussionFigures.Breakdown breakdown, EDiscussionFigures.Group group) {
        String value = group.value();
        if (value.equals(Traits.OTHER)) {
            return texts.of("figures.other");
        }
        return switch (breakdown.by()) {
            case "stakeholder" -> texts.of("stakeholder." + value);
            case "language" -> names.language(value);
            case "country" -> names.country(value);
            default -> "0".equals(value) ? texts.of("ediscussion.whole") : texts.of("ediscussion.question", value);
        };
    }
}
