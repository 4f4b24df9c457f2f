package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form in which the team corrects a published summary: its title and its statements, with the reason. */
@Named("correctionForm")
@RequestScoped
public class CorrectionFormPage implements PageModel {

    @Inject
    PublicationService publications;

    @Inject
    EDiscussionService discussions;

    @Inject
    Acting acting;

    private PublicationView version;
    private Map<Integer, String> sources;

    @Override
    public void load(Route route) {
        Actor actor = acting.member();
        version = publications.newest(route.number("id"));
        if (!EDiscussionPolicy.mayChange(
                actor, discussions.discussion(version.discussion()).facilitatedBy(actor.memberId()))) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        sources = publications.sources(version.number());
    }

    /** The newest version, which is corrected. */
    public PublicationView getVersion() {
        return version;
    }

    /** The Markdown of a statement. */
    public String source(int statement) {
        return sources.get(statement);
    }
}
