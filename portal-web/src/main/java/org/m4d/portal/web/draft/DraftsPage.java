package org.m4d.portal.web.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.m4d.portal.posting.DraftService;
import org.m4d.portal.posting.DraftView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.page.PageFrame;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;
import org.m4d.portal.web.text.Texts;

/** What the signed-in member has begun to write and not published. */
@Named("draftsPage")
@RequestScoped
public class DraftsPage implements PageModel {

    @Inject
    DraftService drafts;

    @Inject
    Acting acting;

    @Inject
    PageFrame page;

    @Inject
    Texts texts;

    private List<DraftView> all;
    private boolean discarded;

    @Override
    public void load(Route route) {
        acting.member();
        all = drafts.own();
        discarded = route.parameter("discarded").isPresent();
    }

    public List<DraftView> getAll() {
        return all;
    }

    /** Whether one was just thrown away. */
    public boolean isDiscarded() {
        return discarded;
    }

    /** The form with the draft in it, in the language of this page. */
    public String address(DraftView draft) {
        return DraftForms.withDraft(page.getRoot() + draft.page(), draft.place());
    }

    /** What it is to become. */
    public String kind(DraftView draft) {
        String key = "draft.kind." + draft.kind();
        return texts.has(key) ? texts.get(key) : texts.get("draft.kind.other");
    }
}
