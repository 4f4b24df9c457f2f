package org.m4d.portal.web.posting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.ReactionKind;
import org.m4d.portal.posting.ReactionPolicy;
import org.m4d.portal.posting.ReactionService;
import org.m4d.portal.security.Acting;

/** What the reader has said of the texts of this page, read at once for all of them, apart from what everybody sees. */
@Named("reacted")
@RequestScoped
public class OwnReactions {

    @Inject
    ReactionService reactions;

    @Inject
    Acting acting;

    private Map<ContentRef, Set<ReactionKind>> own = Map.of();

    /** Called by the page's model with the texts that somebody reacted to; without any, nothing is asked. */
    public void prepare(ContentType type, Collection<Long> ids) {
        own = reactions.own(ids.stream().map(id -> new ContentRef(type, id)).toList());
    }

    public boolean mayReact(long author) {
        return ReactionPolicy.mayReact(acting.actor(), author);
    }

    /** @param type the content type's id */
    public boolean pressed(String type, long id, String kind) {
        return own.getOrDefault(new ContentRef(ContentType.of(type), id), Set.of())
                .contains(ReactionKind.of(kind).orElseThrow());
    }

    /** What the buttons of a text look like to this reader: nothing when they are links, else which are pressed. */
    public String key(String type, long id, long author) {
        return mayReact(author) ? ".r" + own.getOrDefault(new ContentRef(ContentType.of(type), id), Set.of()) : "";
    }

    /** Whether this page can have buttons, and needs the form that they belong to. */
    public boolean isOffered() {
        return acting.actor().registered();
    }
}
