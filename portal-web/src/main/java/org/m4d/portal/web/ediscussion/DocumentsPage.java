package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.ediscussion.DocumentRules;
import org.m4d.portal.ediscussion.DocumentService;
import org.m4d.portal.ediscussion.DocumentView;
import org.m4d.portal.ediscussion.EDiscussionPolicy;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.form.CurrentForm;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The background documents of an e-discussion, for those who facilitate it: they add, order and remove them. */
@Named("documentsPage")
@RequestScoped
public class DocumentsPage implements PageModel {

    private static final Set<String> DONE = Set.of("added", "removed", "moved", "named");

    @Inject
    EDiscussionService discussions;

    @Inject
    DocumentService service;

    @Inject
    Acting acting;

    @Inject
    CurrentForm form;

    private EDiscussionView discussion;
    private List<DocumentView> documents;
    private DocumentView sure;
    private String done;

    @Override
    public void load(Route route) {
        acting.member();
        discussion = discussions.discussion(route.number("id"));
        if (!EDiscussionPolicy.mayChange(
                acting.actor(), discussion.facilitatedBy(acting.actor().memberId()))) {
            throw new NotAllowed("error.ediscussion.not-facilitator");
        }
        documents = service.documents(discussion.id());
        sure = route.numberParameter("sure")
                .flatMap(id -> documents.stream().filter(one -> one.id() == id).findFirst())
                .orElse(null);
        done = route.parameter("done").filter(DONE::contains).orElse(null);
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public List<DocumentView> getDocuments() {
        return documents;
    }

    /** Whether something is wrong with a title in another language, so that it is to be seen. */
    public boolean isTitlesWrong() {
        return form.getState().errors().stream().anyMatch(error -> error.field().startsWith("title-"));
    }

    public boolean isFull() {
        return documents.size() >= DocumentRules.MOST;
    }

    /** Which document is to be taken away if the reader agrees; null for none. */
    public DocumentView getSure() {
        return sure;
    }

    /** What was just done; null for nothing. */
    public String getDone() {
        return done;
    }
}
