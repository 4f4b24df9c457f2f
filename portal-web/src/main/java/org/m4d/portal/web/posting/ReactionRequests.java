package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.posting.ReactionView;
import org.m4d.portal.posting.Responses;
import org.m4d.portal.web.api.Listing;

/** What the API does with reactions, the same for all kinds of contents. */
@RequestScoped
public class ReactionRequests {

    @Inject
    ReactionService reactions;

    Listing<ReactionView> who(ContentRef ref, String kind, String after, Integer limit) {
        ReactionKind only = kind == null || kind.isBlank()
                ? null
                : ReactionKind.of(kind).orElseThrow(() -> InvalidInput.of("kind", "error.choice"));
        return Listing.of(reactions.who(ref, only, after, PageLimit.of(limit)));
    }

    Responses react(ContentRef ref, String kind, boolean on) {
        return reactions.react(ref, ReactionKind.of(kind).orElse(null), on);
    }
}
