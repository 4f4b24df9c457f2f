package org.m4d.portal.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.posting.PostingAct;

/**
 * Implemented by each feature whose contents are moderated. Moderation decides, and says so to everybody who has to know; the feature
 * carries it out: states, counts, caches, index.
 */
public interface Moderated {

    /** The kinds of contents that can be reported and decided about. */
    Set<ContentType> types();

    /**
     * These contents as moderators look at them, whoever may read them; one that does not exist gives none. Asks the database for all
     * of them at once.
     *
     * @param type one of {@link #types()}
     */
    List<Exhibit> exhibits(ContentType type, Collection<Long> ids);

    /**
     * Something as a member looks at it who is about to report it and may read it; around it what she may hand over with it.
     *
     * @throws org.m4d.portal.common.NotFound when there is no such thing
     */
    default Exhibit reportable(ContentRef ref, long reader) {
        return exhibits(ref.type(), Set.of(ref.id())).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * A member puts it before the moderators. Only contents that moderators do not read have something to do: they keep what is handed
     * over, and show it as {@link #exhibits}.
     *
     * @param by who reports it
     * @param before how many of those just before it go with it
     */
    default void handOver(ContentRef ref, long by, int before) {}

    /**
     * Takes it away, lets it out or brings it back. Who may do that was checked before; the feature adds what only it can know.
     *
     * @throws org.m4d.portal.common.Conflict when its state does not admit it any more
     */
    void undergo(ContentRef ref, PostingAct act);

    /** Opens again what a moderator closed. A kind that is never closed has nothing to do. */
    default void reopen(ContentRef ref) {
        throw new IllegalArgumentException("never closed: " + ref);
    }
}
