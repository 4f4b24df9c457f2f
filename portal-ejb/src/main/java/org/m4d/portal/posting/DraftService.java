package org.m4d.portal.posting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.posting.internal.DraftFields;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** What members are writing, kept until it is published, thrown away or 90 days old. Nobody but the member sees it. */
@Stateless
public class DraftService {

    /** How many drafts one member may have. */
    public static final int MOST = 60;

    /** How long the fields of one draft may be together, in characters. */
    public static final int LONGEST = 200_000;

    /** How long a draft is kept that nobody touches. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final Duration REMEMBERED = Duration.ofDays(1);

    @Inject
    Drafts drafts;

    @Inject
    DraftPlaces places;

    @Inject
    Event<DraftPlaces.Changed> changes;

    @Inject
    DraftInHand inHand;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** The acting member's drafts, newest first. */
    @RequiresRole(Role.MEMBER)
    public List<DraftView> own() {
        return drafts.of(acting.member().memberId(), MOST).stream()
                .map(DraftService::view)
                .toList();
    }

    /** The acting member's draft for this place; empty when there is none, or nobody has signed in. */
    @PermitAll
    public Optional<DraftView> draft(String place) {
        Actor actor = acting.actor();
        return actor.registered() && hasAt(actor.memberId(), place)
                ? drafts.find(actor.memberId(), place).map(DraftService::view)
                : Optional.empty();
    }

    /**
     * Keeps what is being written.
     *
     * @param version the version that the writer has before her; null to replace whatever there is
     * @return as it is kept now
     * @throws Conflict when another device saved meanwhile, or what this form holds is published
     */
    @RequiresRole(Role.MEMBER)
    public DraftView save(@NotNull @Valid NewDraft input, Long version) {
        long member = acting.member().memberId();
        check(input.fields());
        Draft draft = drafts.locked(member, input.place());
        if (draft.publishedFrom(input.key())) {
            throw new Conflict("error.draft.published");
        }
        if (version != null && draft.kept() && draft.version() != version) {
            throw new Conflict("error.draft.elsewhere");
        }
        if (!draft.kept() && drafts.of(member, MOST).size() == MOST) {
            throw InvalidInput.of("", "error.draft.too-many", Map.of("max", MOST));
        }
        draft.write(input, DraftFields.write(input.fields()), clock.instant());
        changes.fire(new DraftPlaces.Changed(member));
        return view(draft);
    }

    /**
     * Throws a draft away.
     *
     * @throws NotFound when there is none
     */
    @RequiresRole(Role.MEMBER)
    public void discard(String place) {
        long member = acting.member().memberId();
        drafts.find(member, place).orElseThrow(NotFound::new).end(null, clock.instant());
        changes.fire(new DraftPlaces.Changed(member));
    }

    /** Ends the draft of a form whose text was published, where publishing it did not do so already. */
    @RequiresRole(Role.MEMBER)
    public void published() {
        if (inHand.waiting()) {
            drafts.end(acting.member().memberId());
        }
    }

    /** Once a night: drops what nobody touched for {@link #KEPT}. */
    @PermitAll
    @Schedule(hour = "3", minute = "17", persistent = false)
    public void purge() {
        Instant now = clock.instant();
        drafts.purge(now.minus(KEPT), now.minus(REMEMBERED));
    }

    private boolean hasAt(long member, String place) {
        return places.has(member, place, () -> drafts.of(member, MOST).stream()
                .map(Draft::place)
                .collect(Collectors.toSet()));
    }

    private static void check(Map<String, List<String>> fields) {
        int length = fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
        if (length > LONGEST) {
            throw InvalidInput.of("body", "error.length", Map.of("min", 1, "max", LONGEST));
        }
    }

    private static DraftView view(Draft draft) {
        return new DraftView(
                draft.place(),
                draft.page(),
                draft.about(),
                DraftFields.read(draft.fields()),
                draft.updatedAt(),
                draft.version());
    }
}
