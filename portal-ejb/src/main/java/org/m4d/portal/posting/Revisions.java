package org.m4d.portal.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.persistence.AllowedToUsePersistence;

/** Keeps and shows former states of whatever is written. Called by the feature that owns it, which checks the rights. */
@AllowedToUsePersistence("It is the repository of revisions, used by every feature whose texts have a history.")
@ApplicationScoped
public class Revisions {

    /**
     * The state that something written has at present, or had.
     *
     * @param title null where only the text is versioned
     * @param summary null where there is none
     * @param editor the member who wrote it; null when an import brought it without one
     */
    public record State(String title, String summary, Body body, Long editor, Instant at) {

        /** Of a text without title and summary. */
        public State(Body body, Long editor, Instant at) {
            this(null, null, body, editor, at);
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /** Keeps a state that is about to be replaced. */
    public void keep(ContentRef ref, State replaced) {
        int number = entities.createQuery(
                                "select coalesce(max(r.number), 0) from Revision r where r.ref = :ref", Integer.class)
                        .setParameter("ref", ref.toString())
                        .getSingleResult()
                + 1;
        entities.persist(new Revision(ref, number, replaced));
    }

    /**
     * The whole history, newest first, each state with its differences from the one before.
     *
     * @param present the state of now, which is not in the table
     */
    public List<RevisionView> history(ContentRef ref, State present) {
        List<State> states = new ArrayList<>(
                entities.createQuery("select r from Revision r where r.ref = :ref order by r.number", Revision.class)
                        .setParameter("ref", ref.toString())
                        .getResultStream()
                        .map(r -> new State(r.getTitle(), r.getSummary(), r.getBody(), r.getEditorId(), r.getAt()))
                        .toList());
        states.add(present);
        Map<Long, String> names = namesOf(
                states.stream().map(State::editor).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<RevisionView> views = new ArrayList<>();
        for (int i = states.size() - 1; i >= 0; i--) {
            State state = states.get(i);
            State before = i == 0 ? state : states.get(i - 1);
            views.add(new RevisionView(
                    i + 1,
                    names.get(state.editor()),
                    state.at(),
                    changes(before.title(), state.title()),
                    changes(before.summary(), state.summary()),
                    WordDiff.between(before.body().source(), state.body().source())));
        }
        return views;
    }

    /** Nothing where nothing changed: a title that stayed needs no showing. */
    private static List<WordDiff.Piece> changes(String before, String after) {
        return Objects.equals(before, after)
                ? List.of()
                : WordDiff.between(Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""));
    }

    private Map<Long, String> namesOf(Set<Long> members) {
        if (members.isEmpty()) {
            return Collections.emptyMap();
        }
        return entities.createQuery("select m.id, m.displayName from Member m where m.id in :ids", Object[].class)
                .setParameter("ids", members)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
