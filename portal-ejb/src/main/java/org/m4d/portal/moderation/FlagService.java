package org.m4d.portal.moderation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.moderation.internal.Case;
import org.m4d.portal.moderation.internal.Cases;
import org.m4d.portal.moderation.internal.Contents;
import org.m4d.portal.moderation.internal.Flag;
import org.m4d.portal.moderation.internal.Subject;
import org.m4d.portal.posting.PostingState;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Members report to the moderators what breaks the rules: each member a content once, and only what she may read. */
@Stateless
public class FlagService {

    @Inject
    Contents contents;

    @Inject
    Cases cases;

    @Inject
    ContentAccess access;

    @Inject
    IdempotentWrites writes;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /**
     * Reports something.
     *
     * @param idempotencyKey sent again, it gives the report that it gave before; may be null
     * @return the report
     * @throws Conflict when the member has reported it before, or it is not shown any more
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef flag(@NotNull ContentRef about, @NotNull @Valid NewFlag input, String idempotencyKey) {
        Actor actor = acting.member();
        Exhibit exhibit = reportable(about, actor);
        ModerationPolicy.checkFlag(actor, exhibit.author().id());
        if (input.reason().wantsWords()
                && (input.words() == null || input.words().isBlank())) {
            throw InvalidInput.of("words", "error.flag-words");
        }
        return writes.once(actor.memberId(), "moderation.flag", idempotencyKey, () -> {
            if (exhibit.state() != PostingState.SHOWN) {
                throw new Conflict("error.posting-state");
            }
            if (cases.flag(about, actor.memberId()).isPresent()) {
                throw new Conflict("error.flagged-before");
            }
            Case open = cases.open(about)
                    .orElseGet(() -> cases.add(new Case(about, exhibit.author().id(), false, clock.instant())));
            Flag flag = cases.add(new Flag(
                    open,
                    cases.member(actor.memberId()),
                    input.reason(),
                    input.words(),
                    Subject.of(exhibit),
                    clock.instant()));
            contents.feature(about).handOver(about, actor.memberId(), input.handed());
            return new ContentRef(ContentType.FLAG, flag.getId());
        });
    }

    /** What the acting member may report: the same that {@link #flag} checks, for the form. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public Exhibit about(@NotNull ContentRef about) {
        Actor actor = acting.member();
        Exhibit exhibit = reportable(about, actor);
        ModerationPolicy.checkFlag(actor, exhibit.author().id());
        if (exhibit.state() != PostingState.SHOWN) {
            throw new NotFound();
        }
        return exhibit;
    }

    /** Who is told of decisions about something; empty when nobody is, so that it can be neither reported nor decided about. */
    @PermitAll
    public OptionalLong answering(@NotNull ContentRef about) {
        return contents.exhibits(List.of(about)).values().stream()
                .mapToLong(exhibit -> exhibit.author().id())
                .findFirst();
    }

    /** What the acting member reported before about this; empty when nothing. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public Optional<FlagView> own(@NotNull ContentRef about) {
        return cases.flag(about, acting.member().memberId()).map(FlagService::view);
    }

    /** What the acting member reported, with what became of it, newest first. */
    @RequiresRole(value = Role.MEMBER, use = Use.READ)
    public Page<FlagView> own(String after, int limit) {
        return cases.flagsOf(acting.member().memberId(), after, limit).map(FlagService::view);
    }

    private Exhibit reportable(ContentRef about, Actor actor) {
        access.readable(about);
        return contents.feature(about).reportable(about, actor.memberId());
    }

    private static FlagView view(Flag flag) {
        return new FlagView(
                flag.getId(),
                flag.getCase().getAbout().toString(),
                LocalizedText.of(flag.getTitleLanguage(), flag.getTitle()),
                flag.getReason(),
                flag.getWords(),
                flag.getAt(),
                flag.getCase().getState(),
                flag.getCase().getDecidedAt());
    }
}
