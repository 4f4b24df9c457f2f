package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.m4d.portal.member.MemberService;
import org.m4d.portal.member.MemberView;
import org.m4d.portal.moderation.StandingService;
import org.m4d.portal.moderation.StandingView;
import org.m4d.portal.moderation.Yardstick;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A member's standing, for moderators: level, what is restricted, and the forms to change it. */
@Named("standingPage")
@RequestScoped
public class StandingPage implements PageModel {

    @Inject
    StandingService standings;

    @Inject
    MemberService members;

    @Inject
    Acting acting;

    private MemberView member;
    private StandingView standing;

    @Override
    public void load(Route route) {
        standing = standings.of(route.number("id"));
        member = members.view(standing.member());
    }

    public MemberView getMember() {
        return member;
    }

    public StandingView getStanding() {
        return standing;
    }

    /** What was measured, in the order of the rules. */
    public List<Map.Entry<Yardstick, Long>> getDone() {
        return standing.done().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** The levels that may be given. */
    public List<Integer> getLevels() {
        return List.of(0, 1, 2, 3, 4);
    }

    public boolean isOwn() {
        return acting.actor().is(member.id());
    }
}
