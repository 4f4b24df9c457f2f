package org.m4d.portal.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.Page;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.moderation.internal.Case;
import org.m4d.portal.moderation.internal.Cases;
import org.m4d.portal.moderation.internal.Contents;
import org.m4d.portal.moderation.internal.Decision;
import org.m4d.portal.moderation.internal.Decisions;
import org.m4d.portal.moderation.internal.Flag;
import org.m4d.portal.moderation.internal.Judgement;
import org.m4d.portal.moderation.internal.Reach;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** The moderators' queue: what members reported, and what waits to be let out. Nobody sees a case about herself in it. */
@Stateless
public class QueueService {

    private static final int MOST_PAST = 5;

    @Inject
    Cases cases;

    @Inject
    Decisions decisions;

    @Inject
    Contents contents;

    @Inject
    Reach reach;

    @Inject
    Judgement judgement;

    @Inject
    ModerationService moderation;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    /** The open cases, longest open first. */
    @RequiresRole(Role.MODERATOR)
    public Page<CaseView> open(String after, int limit) {
        Page<Case> open = cases.open(acting.member().memberId(), after, limit);
        return new Page<>(views(open.items()), open.next());
    }

    /**
     * Something that the acting moderator is about to decide about, reported or not.
     *
     * @throws org.m4d.portal.common.NotAllowed when she wrote it herself
     */
    @RequiresRole(Role.MODERATOR)
    public Exhibit exhibit(@NotNull ContentRef about) {
        Exhibit exhibit = reach.exhibit(about);
        ModerationPolicy.checkDecide(acting.member(), exhibit.author().id());
        return exhibit;
    }

    /** How many open cases the acting moderator may decide. */
    @RequiresRole(Role.MODERATOR)
    public long count() {
        return cases.count(acting.member().memberId());
    }

    /** Leaves what was reported where it is, and tells those who reported it. */
    @RequiresRole(Role.MODERATOR)
    public void ignore(long id) {
        Actor actor = acting.member();
        Case open = decidable(id, actor);
        if (open.isWaiting()) {
            throw new Conflict("error.posting-state");
        }
        judgement.settle(open, CaseState.IGNORED, actor);
        audit.record("moderation.ignore", open.getAbout(), null);
    }

    /** Agrees with those who reported it: takes it down, and tells its author why. What waits is not let out. */
    @RequiresRole(Role.MODERATOR)
    public long agree(long id, @NotNull @Valid Statement why) {
        Case open = decidable(id, acting.member());
        return open.isWaiting() ? moderation.reject(open.getAbout(), why) : moderation.remove(open.getAbout(), why);
    }

    /** Lets out what waits. */
    @RequiresRole(Role.MODERATOR)
    public void approve(long id) {
        Case open = decidable(id, acting.member());
        if (!open.isWaiting()) {
            throw new Conflict("error.posting-state");
        }
        moderation.approve(open.getAbout());
    }

    /** @throws Conflict when another moderator was faster */
    private Case decidable(long id, Actor actor) {
        Case open = cases.locked(id);
        ModerationPolicy.checkDecide(actor, open.getAuthorId());
        if (open.getState() != CaseState.OPEN) {
            throw new Conflict("error.case-decided");
        }
        return open;
    }

    private List<CaseView> views(List<Case> open) {
        Map<ContentRef, Exhibit> exhibits =
                contents.exhibits(open.stream().map(Case::getAbout).toList());
        Map<Long, List<Flag>> flags = cases.flags(open.stream().map(Case::getId).toList()).stream()
                .collect(Collectors.groupingBy(flag -> flag.getCase().getId()));
        List<Long> authors = open.stream().map(Case::getAuthorId).distinct().toList();
        Map<Long, List<Decision>> past = decisions.against(authors);
        Map<Long, Member> members = decisions.members(authors);
        return open.stream()
                .map(c -> {
                    Exhibit exhibit = exhibits.get(c.getAbout());
                    return exhibit == null
                            ? null
                            : new CaseView(
                                    c.getId(),
                                    c.isWaiting(),
                                    c.getOpenedAt(),
                                    exhibit,
                                    record(members.get(c.getAuthorId()), past.getOrDefault(c.getAuthorId(), List.of())),
                                    flags.getOrDefault(c.getId(), List.of()).stream()
                                            .map(QueueService::raised)
                                            .toList());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static CaseView.AuthorRecord record(Member author, List<Decision> past) {
        return new CaseView.AuthorRecord(
                author.getRegisteredAt(),
                past.size(),
                past.stream()
                        .limit(MOST_PAST)
                        .map(d -> new CaseView.Past(d.getId(), d.getMeasure(), d.getReason(), d.getAt()))
                        .toList());
    }

    private static CaseView.Raised raised(Flag flag) {
        Member by = flag.getMember();
        return new CaseView.Raised(AuthorView.of(by), flag.getReason(), flag.getWords(), flag.getAt());
    }
}
