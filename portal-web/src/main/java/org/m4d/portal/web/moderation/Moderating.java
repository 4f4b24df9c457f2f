package org.m4d.portal.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.moderation.FlagService;
import org.m4d.portal.moderation.ModerationPolicy;
import org.m4d.portal.moderation.Reason;
import org.m4d.portal.posting.PostingAct;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Restriction;
import org.m4d.portal.security.Role;

/** What the reader may do about something written, for views; asks the same policies as the services. */
@Named("moderating")
@ApplicationScoped
public class Moderating {

    @Inject
    FlagService flags;

    @Inject
    Acting acting;

    /** Whether only a trace is left. */
    public boolean gone(PostingState state) {
        return state == PostingState.WITHDRAWN || state == PostingState.REMOVED;
    }

    /**
     * A record with who answers for it; null when nobody does.
     *
     * @param type the content type's id
     */
    public AnsweredFor record(String type, long id, PostingState state) {
        OptionalLong author = flags.answering(new ContentRef(ContentType.of(type), id));
        return author.isEmpty() ? null : new AnsweredFor(id, new AnsweredFor.Answering(author.getAsLong()), state);
    }

    /**
     * Whether the menu of a record holds anything for this reader.
     *
     * @param stays whether its author cannot take it back as it stands
     */
    public boolean offers(String type, AnsweredFor of, boolean stays) {
        long author = of.author().id();
        boolean takesBack = !stays && !ContentType.ASSOCIATION.id().equals(type) && may("withdraw", author, of.state());
        return takesBack || mayFlag(author, of.state()) || may("remove", author, of.state());
    }

    public boolean waits(PostingState state) {
        return state == PostingState.WAITING;
    }

    /** @param act the name of a {@link PostingAct}, in lower case */
    public boolean may(String act, long author, PostingState state) {
        return PostingPolicy.may(acting.actor(), author, state, PostingAct.valueOf(act.toUpperCase(Locale.ROOT)));
    }

    public boolean mayFlag(long author, PostingState state) {
        return state == PostingState.SHOWN && ModerationPolicy.mayFlag(acting.actor(), author);
    }

    /** What the reader may do depends on of who she is, for what is kept of the HTML: nobody, a member, the author, a moderator. */
    public String key(long author) {
        Actor actor = acting.actor();
        return (actor.has(Role.MEMBER) && actor.verified() ? "m" : "")
                + (isModerator() ? "M" : "")
                + (actor.is(author) ? "o" : "");
    }

    public boolean isModerator() {
        return ModerationPolicy.moderates(acting.actor());
    }

    /** Whether the lists of moderators are open to the reader. */
    public boolean isDecidesAppeals() {
        return ModerationPolicy.decidesAppeals(acting.actor());
    }

    /** Whether a content named like {@code post:12} is a private message, which has an author for a title and no page. */
    public boolean message(String about) {
        return ContentRef.parse(about).type() == ContentType.MESSAGE;
    }

    /** What is restricted for the reader; null for nearly everybody. */
    public Restriction getRestriction() {
        return acting.actor().restriction();
    }

    /** All reasons, to choose from. */
    public List<String> getReasons() {
        return Arrays.stream(Reason.values()).map(Reason::id).toList();
    }
}
