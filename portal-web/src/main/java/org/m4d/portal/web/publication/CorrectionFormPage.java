package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.publication.CorrectionPreview;
import org.m4d.portal.publication.CorrectionService;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.form.FormState;
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

    @Inject
    CorrectionService corrections;

    @Inject
    CurrentForm form;

    private PublicationView version;
    private CorrectionPreview preview;
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
        FormState state = form.getState();
        if (state.preview() != null && String.valueOf(version.version()).equals(state.value("version"))) {
            preview = corrections.preview(
                    version.number(),
                    new CorrectionFields(state.values().keySet(), state::value).input(),
                    version.version());
        }
    }

    /** The newest version, which is corrected. */
    public PublicationView getVersion() {
        return version;
    }

    /** What the correction that was typed comes to; null where none is asked for. */
    public CorrectionPreview getPreview() {
        return preview;
    }

    /** The languages that the title is translated into. */
    public List<PortalLanguage> getLanguages() {
        return PortalLanguage.all().stream()
                .filter(language -> !language.code().equals(version.lang()))
                .toList();
    }

    /** Whether something is wrong with one of its translations, so that it is to be seen. */
    public boolean isTitlesWrong() {
        return form.getState().errors().stream().anyMatch(error -> error.field().startsWith("title-"));
    }

    /** The title in this language; empty where it has none. */
    public String title(String language) {
        return version.titles().texts().getOrDefault(language, "");
    }

    /** The Markdown of a statement. */
    public String source(int statement) {
        return sources.get(statement);
    }
}
