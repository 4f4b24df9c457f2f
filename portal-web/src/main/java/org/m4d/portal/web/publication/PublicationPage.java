package org.m4d.portal.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.publication.Citation;
import org.m4d.portal.publication.CitationFormat;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.publication.PublicationView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.OidcSettings;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** A version of a published summary: the newest, or the one that the address names. */
@Named("publication")
@RequestScoped
public class PublicationPage implements PageModel {

    @Inject
    PublicationService publications;

    @Inject
    EDiscussionService discussions;

    @Inject
    OidcSettings settings;

    @Inject
    PageFrame page;

    @Inject
    Acting acting;

    private PublicationView version;
    private EDiscussionView discussion;
    private boolean corrected;

    @Override
    public void load(Route route) {
        long number = route.number("id");
        version = route.part("version") == null
                ? publications.newest(number)
                : publications.version(number, small(route.number("version")));
        discussion = discussions.discussion(version.discussion());
        corrected = route.parameter("done").isPresent();
    }

    /** @throws NotFound for what is no number of a version */
    static int small(long number) {
        if (number > Integer.MAX_VALUE) {
            throw new NotFound();
        }
        return (int) number;
    }

    public PublicationView getVersion() {
        return version;
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    /** Whether a correction was just published. */
    public boolean isCorrected() {
        return corrected;
    }

    /** Whether the reader is of the team that corrects it, and this is what there is to correct. */
    public boolean isMayCorrect() {
        return !version.superseded()
                && EDiscussionPolicy.mayChange(
                        acting.actor(),
                        acting.actor().registered()
                                && discussion.facilitatedBy(acting.actor().memberId()));
    }

    /** How this version is cited in the language of the page. */
    public String getCitation() {
        return cited().text(page.getLanguage());
    }

    /** Where this version stands for good, with host and without language. */
    public String getAddress() {
        return cited().address().toString();
    }

    /** How the files end in which the citation can be had. */
    public List<String> getEndings() {
        return Arrays.stream(CitationFormat.values())
                .map(CitationFormat::ending)
                .toList();
    }

    /** This version for search engines. */
    public String getStructured() {
        return StructuredReport.of(version, cited(), settings.getBaseUrl());
    }

    private Citation cited() {
        return Citation.of(version, settings.getBaseUrl());
    }
}
