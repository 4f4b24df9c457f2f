package org.m4d.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentRef;

/**
 * Decides whether somebody belongs to an audience. Asks the circles anew in every request, so that who leaves a group stops reading it
 * at once, and asks nothing of them while only public contents are read.
 */
@RequestScoped
public class Audiences {

    @Inject
    @Any
    Instance<Circle> circles;

    @Inject
    Acting acting;

    private final Map<Audience, Boolean> decided = new HashMap<>();
    private Set<String> readable;
    private Actor decidedFor;

    /** Whether the one who acts belongs to it. */
    public boolean admits(Audience audience) {
        if (audience.everybody()) {
            return true;
        }
        Actor actor = present();
        return actor.readsAsMember() && decided.computeIfAbsent(audience, a -> admits(a, actor.memberId()));
    }

    /** Whether this member belongs to it, as for somebody who is told of something. */
    public boolean admits(Audience audience, long member) {
        return switch (audience.kind()) {
            case PUBLIC, MEMBERS -> true;
            case CIRCLE -> includes(audience.circle(), member);
        };
    }

    /** Which of these members belong to it. */
    public Set<Long> admitted(Audience audience, Set<Long> members) {
        return audience.kind() == Audience.Kind.CIRCLE
                ? kind(audience.circle()).among(audience.circle().id(), members)
                : members;
    }

    /** The written forms of all audiences that the one who acts belongs to and that lists may hold, for queries. */
    public Set<String> readable() {
        Actor actor = present();
        if (readable == null) {
            Set<String> found = new TreeSet<>();
            found.add(Audience.PUBLIC.toString());
            if (actor.readsAsMember()) {
                found.add(Audience.MEMBERS.toString());
                for (Circle circle : circles) {
                    circle.of(actor.memberId()).forEach(id -> found.add(new ContentRef(circle.type(), id).toString()));
                }
            }
            readable = found;
        }
        return readable;
    }

    /** Drops what was decided as soon as it may not hold any more: a circle gained or lost a member in this very request. */
    public void forget() {
        decided.clear();
        readable = null;
    }

    /** The one who acts now: within a request that may change, and what was decided for one says nothing of another. */
    private Actor present() {
        Actor actor = acting.actor();
        if (!actor.equals(decidedFor)) {
            forget();
            decidedFor = actor;
        }
        return actor;
    }

    /** Whether the one who acts looks after a circle. */
    public boolean leads(ContentRef circle) {
        Actor actor = acting.actor();
        return actor.registered() && kind(circle).ledBy(circle.id(), actor.memberId());
    }

    /** Who reads what belongs to a circle. */
    public Audience contents(ContentRef circle) {
        return kind(circle).contents(circle.id());
    }

    private boolean includes(ContentRef circle, long member) {
        return kind(circle).includes(circle.id(), member);
    }

    private Circle kind(ContentRef circle) {
        for (Circle known : circles) {
            if (known.type() == circle.type()) {
                return known;
            }
        }
        throw new IllegalStateException("no feature knows the circle " + circle);
    }
}
