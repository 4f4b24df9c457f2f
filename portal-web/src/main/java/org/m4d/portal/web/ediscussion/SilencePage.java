package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.SilenceDimension;
import org.m4d.portal.ediscussion.SilenceMap;
import org.m4d.portal.ediscussion.SilenceRow;
import org.m4d.portal.ediscussion.SilenceService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Texts;

/** Who has not been heard yet in an e-discussion, as map and tables. */
@Named("silencePage")
@RequestScoped
public class SilencePage implements PageModel {

    private static final int HALF = 50;

    @Inject
    EDiscussionService discussions;

    @Inject
    SilenceService silence;

    @Inject
    Names names;

    @Inject
    Texts texts;

    @Inject
    Acting acting;

    private EDiscussionView discussion;
    private SilenceMap map;
    private boolean measured;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        map = silence.map(discussion.id());
        measured = route.parameter("done").isPresent();
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public SilenceMap getMap() {
        return map;
    }

    public List<SilenceDimension> getDimensions() {
        return List.of(SilenceDimension.values());
    }

    /** The groups of a dimension; none before it was measured. */
    public List<SilenceRow> rows(SilenceDimension dimension) {
        return map.now() == null ? List.of() : map.now().of(dimension);
    }

    /** The countries that the map colours. */
    public List<SilenceRow> getColoured() {
        return rows(SilenceDimension.COUNTRY).stream()
                .filter(row -> !row.rest())
                .toList();
    }

    /** Which colour: {@code w0} where nobody spoke, {@code w1} for less than half of those awaited, {@code w2} for more. */
    public String colour(SilenceRow row) {
        if (row.present() + row.outside() == 0) {
            return "w0";
        }
        return row.share() < HALF && row.expected() > 0 ? "w1" : "w2";
    }

    /** What a group is called. */
    public String name(SilenceRow row) {
        if (row.rest()) {
            return texts.of("silence.rest." + row.dimension().id());
        }
        return switch (row.dimension()) {
            case COUNTRY -> names.country(row.name());
            case LANGUAGE -> names.language(row.name());
            case REGION -> texts.of("silence.region." + row.name());
            case STAKEHOLDER -> texts.of("stakeholder." + row.name());
            case GENDER -> texts.of("silence.gender." + row.name());
        };
    }

    /** How it stood before the first invitation: {@code 3 of 20}; empty when the group was not told of then. */
    public String before(SilenceRow row) {
        return map.before() == null
                ? ""
                : map.before()
                        .same(row)
                        .map(then -> texts.of("silence.of", then.present(), then.expected()))
                        .orElse("");
    }

    /** Whether those who run the discussion can look for the members of this group. */
    public boolean listed(SilenceRow row) {
        return isTeam() && !row.rest() && row.dimension() != SilenceDimension.GENDER && row.present() < row.expected();
    }

    public boolean isTeam() {
        return EDiscussionPolicy.mayChange(
                acting.actor(),
                acting.actor().registered()
                        && discussion.facilitatedBy(acting.actor().memberId()));
    }

    /** Whether it was just measured. */
    public boolean isMeasured() {
        return measured;
    }
}
