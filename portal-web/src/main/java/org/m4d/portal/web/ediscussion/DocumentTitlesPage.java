package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ediscussion.DocumentService;
import org.m4d.portal.ediscussion.DocumentView;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** What a background document is called in other languages, for those who facilitate the e-discussion. */
@Named("documentTitlesPage")
@RequestScoped
public class DocumentTitlesPage implements PageModel {

    @Inject
    EDiscussionService discussions;

    @Inject
    DocumentService documents;

    @Inject
    Acting acting;

    private EDiscussionView discussion;
    private DocumentView document;

    @Override
    public void load(Route route) {
        acting.member();
        discussion = discussions.discussion(route.number("id"));
        if (!EDiscussionPolicy.mayChange(
                acting.actor(), discussion.facilitatedBy(acting.actor().memberId()))) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        document = documents.document(discussion.id(), route.number("document"));
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public DocumentView getDocument() {
        return document;
    }

    /** Those that the document itself is not in. */
    public List<PortalLanguage> getLanguages() {
        return PortalLanguage.all().stream()
                .filter(language -> !language.code().equals(document.lang()))
                .toList();
    }

    /** What it is called in this language; empty where nothing was said. */
    public String title(String language) {
        return document.titles().texts().getOrDefault(language, "");
    }
}
