package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.posting.ReactionView;
import org.m4d.portal.posting.Responses;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** Who reacted to a text. */
@Named("reactionsPage")
@RequestScoped
public class ReactionsPage implements PageModel {

    @Inject
    ReactionService reactions;

    private ContentCard subject;
    private Responses counts;
    private ReactionKind kind;
    private Page<ReactionView> who;

    @Override
    public void load(Route route) {
        // post/12/reactions, practice/12/reactions and so on
        ContentType type = ContentType.of(route.path().substring(0, route.path().indexOf('/')));
        ContentRef ref = new ContentRef(type, route.number("id"));
        subject = reactions.subject(ref);
        counts = reactions.counts(ref);
        kind = route.parameter("kind").flatMap(ReactionKind::of).orElse(null);
        who = reactions.who(ref, kind, route.parameter("after").orElse(null), PageLimit.DEFAULT);
    }

    public ContentCard getSubject() {
        return subject;
    }

    public Responses getCounts() {
        return counts;
    }

    public ReactionKind[] getKinds() {
        return ReactionKind.values();
    }

    /** The kind that is shown alone; null for all. */
    public ReactionKind getKind() {
        return kind;
    }

    public Page<ReactionView> getWho() {
        return who;
    }
}
