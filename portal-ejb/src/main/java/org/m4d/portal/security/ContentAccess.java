package org.m4d.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;

/** One place to ask what something is and whether somebody may read it, whichever feature it belongs to. */
@ApplicationScoped
public class ContentAccess {

    @Inject
    @Any
    Instance<ContentSource> sources;

    @Inject
    Audiences audiences;

    @Inject
    Acting acting;

    @Inject
    RestrictionLookup restrictions;

    /** The cards of what exists of these, whoever may read it. For services that then ask {@link #mayRead}. */
    public Map<ContentRef, ContentCard> cards(Collection<ContentRef> refs) {
        Map<ContentType, Set<Long>> ids = new EnumMap<>(ContentType.class);
        refs.forEach(ref ->
                ids.computeIfAbsent(ref.type(), unused -> new TreeSet<>()).add(ref.id()));
        Map<ContentRef, ContentCard> found = new HashMap<>();
        for (ContentSource source : sources) {
            for (ContentType type : source.types()) {
                if (ids.containsKey(type)) {
                    source.cards(type, ids.get(type)).forEach(card -> found.put(card.ref(), card));
                }
            }
        }
        return found;
    }

    /**
     * The card of something that the one who acts may read.
     *
     * @throws NotFound when there is no such thing, or it is not hers to read: the two look the same from outside
     */
    public ContentCard readable(ContentRef ref) {
        return Optional.ofNullable(cards(Set.of(ref)).get(ref))
                .filter(this::mayRead)
                .orElseThrow(NotFound::new);
    }

    /** Whether the one who acts may read it. */
    public boolean mayRead(ContentCard card) {
        Actor actor = acting.actor();
        return audiences.admits(card.audience()) && (card.shown() || seesHidden(actor, card));
    }

    /** Whether this member may read it, as for somebody who is to be told of it. What is not shown is told to nobody. */
    public boolean mayRead(ContentCard card, long member) {
        return card.shown() && audiences.admits(card.audience(), member);
    }

    /**
     * The cards of those of these that a member may be told of by mail. She belongs to their audience, whoever wrote them; what is shown to nobody
     * is told to its author alone, for so she hears what was decided of it; and whoever is suspended is told of nothing but what everybody may
     * read, and what is hers.
     */
    public Map<ContentRef, ContentCard> toldTo(long member, Collection<ContentRef> refs) {
        Map<ContentRef, ContentCard> cards = new HashMap<>(cards(refs));
        if (cards.isEmpty()) {
            return cards;
        }
        boolean suspended =
                restrictions.of(member).filter(Restriction::suspended).isPresent();
        Map<Audience, Boolean> admitted = new HashMap<>();
        cards.values().removeIf(card -> {
            boolean own = card.author() != null && card.author() == member;
            return !own && (!card.shown() || suspended && !card.audience().everybody())
                    || !admitted.computeIfAbsent(card.audience(), audience -> audiences.admits(audience, member));
        });
        return cards;
    }

    private static boolean seesHidden(Actor actor, ContentCard card) {
        return actor.has(Role.MODERATOR) || (card.author() != null && actor.is(card.author()));
    }
}
