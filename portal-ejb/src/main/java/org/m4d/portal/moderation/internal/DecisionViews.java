package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.DecisionView;
import org.m4d.portal.moderation.LoggedDecision;
import org.m4d.portal.moderation.ModerationPolicy;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentCard;

/** Decisions as the one who is concerned reads them, and as everybody does. */
@ApplicationScoped
public class DecisionViews {

    /** The language of names, which are the same in all. */
    private static final String NO_LANGUAGE = "und";

    @Inject
    Clock clock;

    /** @param tookPart whether the actor took part in the decision, so that she does not decide the appeal */
    public DecisionView of(Decision d, Optional<Appeal> appeal, Actor actor, boolean tookPart) {
        Member member = d.getMember();
        boolean open = appeal.map(a -> a.getDecidedAt() == null).orElse(false);
        return new DecisionView(
                d.getId(),
                d.getMeasure(),
                d.getAbout().toString(),
                title(d),
                d.getPath(),
                AuthorView.of(member),
                d.getReason(),
                d.getFacts(),
                d.isUponNotice(),
                d.getAt(),
                d.getEndsAt(),
                d.appealUntil(),
                d.getOutcome(),
                appeal.map(a -> new DecisionView.AppealView(
                                a.getWords(), a.getAt(), a.getOverturned(), a.getAnswer(), a.getDecidedAt()))
                        .orElse(null),
                ModerationPolicy.mayAppeal(
                        actor, member.getId(), d.getOutcome(), appeal.isPresent(), d.appealUntil(), clock.instant()),
                open && ModerationPolicy.mayDecideAppeal(actor, member.getId(), tookPart));
    }

    /** @param place the card of where it happened; null when there is none */
    public LoggedDecision logged(Decision d, Appeal appeal, ContentCard place) {
        boolean named = place != null && place.shown() && place.audience().everybody();
        return new LoggedDecision(
                d.getId(),
                d.getMeasure(),
                d.getReason(),
                d.getAbout().type().id(),
                d.getAt(),
                d.getEndsAt(),
                named ? place.title() : null,
                named ? place.path() : null,
                d.getOutcome(),
                appeal == null ? null : state(appeal));
    }

    static LocalizedText title(Decision d) {
        return LocalizedText.of(d.getTitleLanguage() == null ? NO_LANGUAGE : d.getTitleLanguage(), d.getTitle());
    }

    private static String state(Appeal appeal) {
        if (appeal.getOverturned() == null) {
            return "open";
        }
        return appeal.getOverturned() ? "overturned" : "upheld";
    }
}
