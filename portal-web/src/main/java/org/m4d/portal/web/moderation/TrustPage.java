package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.m4d.portal.moderation.StandingService;
import org.m4d.portal.moderation.StandingView;
import org.m4d.portal.moderation.TrustRules.TrustRule;
import org.m4d.portal.moderation.Yardstick;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The rules of trust, from the table that computes them, and where the reader stands. */
@Named("trustPage")
@RequestScoped
public class TrustPage implements PageModel {

    @Inject
    StandingService standings;

    @Inject
    Acting acting;

    private List<TrustRule> rules;
    private List<Yardstick> yardsticks;
    private StandingView own;

    @Override
    public void load(Route route) {
        rules = standings.rules();
        yardsticks = Arrays.stream(Yardstick.values())
                .filter(yardstick -> rules.stream().anyMatch(rule -> rule.need(yardstick) > 0))
                .toList();
        own = acting.actor().registered() && acting.actor().verified() ? standings.own() : null;
    }

    public List<TrustRule> getRules() {
        return rules;
    }

    /** What any level needs something of. */
    public List<Yardstick> getYardsticks() {
        return yardsticks;
    }

    /** Where the reader stands; null when nobody is signed in. */
    public StandingView getOwn() {
        return own;
    }

    public long done(Yardstick yardstick) {
        return own.done().getOrDefault(yardstick, 0L);
    }
}
