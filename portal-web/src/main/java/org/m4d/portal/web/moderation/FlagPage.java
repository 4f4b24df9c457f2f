package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.moderation.Exhibit;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.FlagView;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Where a member says what is wrong with something. */
@Named("flagPage")
@RequestScoped
public class FlagPage implements PageModel {

    @Inject
    FlagService flags;

    private Exhibit exhibit;
    private FlagView raised;

    @Override
    public void load(Route route) {
        ContentRef about = ContentAddress.of(route);
        exhibit = flags.about(about);
        raised = flags.own(about).orElse(null);
    }

    public Exhibit getExhibit() {
        return exhibit;
    }

    /** Whether moderators see no more of it than what is handed over to them. */
    public boolean isPrivate() {
        return exhibit.ref().type() == ContentType.MESSAGE;
    }

    /** What may be handed over with it, the first first; empty where moderators read for themselves. */
    public List<Exhibit.Around> getBefore() {
        return isPrivate() ? exhibit.around() : List.of();
    }

    /** How much of that may be chosen: nothing, the last one, the last two … */
    public List<Integer> getChoices() {
        return IntStream.rangeClosed(0, getBefore().size()).boxed().toList();
    }

    /** What the member reported of it before; null when nothing. */
    public FlagView getRaised() {
        return raised;
    }
}
