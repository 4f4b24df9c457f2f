package org.m4d.portal.weekly;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.posting.Markdown;
import org.m4d.portal.posting.MarkdownText;
import org.m4d.portal.posting.Writings;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.weekly.internal.Namings;
import org.m4d.portal.weekly.internal.WeeklyNotices;
import org.m4d.portal.weekly.internal.WeeklySummaries;

/** What those who facilitate e-discussions say of their weeks, for those who read every word and for those who cannot. */
@Stateless
public class WeeklySummaryService {

    @Inject
    WeeklySummaries summaries;

    @Inject
    Namings namings;

    @Inject
    WeeklyNotices notices;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

    @Inject
    Writings writings;

    @Inject
    AttachmentUse attachments;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    /** A text that was checked, with the contributions that it names: whether each is picked, by id. */
    private record Checked(MarkdownText text, Map<Long, Boolean> names) {}

    /**
     * The summaries of a discussion, the latest week first.
     *
     * @param after a cursor from the page before, or null
     * @throws NotFound when there is no such discussion
     */
    @PermitAll
    public Page<WeeklyView> list(long discussion, String after, int limit) {
        summaries.discussion(discussion);
        return views(summaries.page(discussion, after, limit));
    }

    /** The summary of the latest week that has one. */
    @PermitAll
    public Optional<WeeklyView> latest(long discussion) {
        return views(summaries.page(discussion, null, 1)).items().stream().findFirst();
    }

    /** @throws NotFound when that week of the discussion has none */
    @PermitAll
    public WeeklyView summary(long discussion, int week) {
        WeeklySummary found = summaries.get(discussion, week);
        return view(found, namings.of(List.of(found.getId())).getOrDefault(found.getId(), List.of()));
    }

    /** The Markdown of a summary, for editing. */
    @PermitAll
    public String source(long discussion, int week) {
        return summaries.get(discussion, week).getBody().source();
    }

    /** Which summaries of a discussion name which of its contributions, by the weeks. */
    @PermitAll
    public List<Naming> namings(long discussion) {
        return namings.in(discussion);
    }

    /** The weeks of an announced discussion that have ended and are not summed up, in their order. */
    @PermitAll
    public List<Integer> missing(long discussion) {
        EDiscussion found = summaries.discussion(discussion);
        return found.getOpens() == null
                ? List.of()
                : weeks(found).missing(summaries.weeks(discussion), clock.instant());
    }

    /**
     * Publishes the summary of a week, and tells those who follow the discussion or contributed to it.
     *
     * @param idempotencyKey sent again, it gives the summary that it gave before; may be null
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate the discussion
     * @throws Conflict when its state does not admit it
     * @throws InvalidInput when the week has not begun or has its summary, or a contribution that is named does not exist
     */
    @RequiresRole(Role.FACILITATOR)
    public ContentRef publish(long discussionId, @NotNull @Valid WeeklyInput input, String idempotencyKey) {
        Actor actor = acting.member();
        return writes.once(actor.memberId(), "weekly.publish:" + discussionId, idempotencyKey, () -> {
            EDiscussion discussion = writable(discussionId, actor);
            checkWeek(discussion, input.week());
            Checked checked = check(discussion, input);
            WeeklySummary summary = summaries.add(new WeeklySummary(
                    discussion,
                    input.week(),
                    summaries.member(actor.memberId()),
                    checked.text.body(),
                    clock.instant()));
            ContentRef ref = summary.ref();
            namings.put(ref.id(), checked.names);
            writings.published(ref, actor.memberId(), checked.text.refers());
            attachments.claim(ref, checked.text.body().html());
            notices.tell(summary);
            audit.record("weekly.publish", discussionRef(discussionId), "week " + input.week());
            changes.fire(new ContentChanged(discussionRef(discussionId)));
            return ref;
        });
    }

    /** The number of the week of a summary, as {@link #publish} gave it. */
    @PermitAll
    public int week(ContentRef summary) {
        return summaries.find(summary.id()).orElseThrow(NotFound::new).getWeek();
    }

    /**
     * Puts another text in place of a summary's. Nobody is told but whom it mentions anew.
     *
     * @param version the version that was edited
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate the discussion
     * @throws Conflict when it was changed elsewhere meanwhile, or the discussion's state does not admit it
     * @throws InvalidInput when it is to go to another week, or a contribution that is named does not exist
     */
    @RequiresRole(Role.FACILITATOR)
    public void change(long discussionId, int week, @NotNull @Valid WeeklyInput input, long version) {
        Actor actor = acting.member();
        EDiscussion discussion = writable(discussionId, actor);
        WeeklySummary summary = summaries.get(discussionId, week);
        if (summary.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        if (input.week() != week) {
            throw InvalidInput.of("week", "error.weekly.week-stays");
        }
        Checked checked = check(discussion, input);
        Body before = summary.getBody();
        summary.edit(checked.text.body(), summaries.member(actor.memberId()), clock.instant());
        namings.put(summary.getId(), checked.names);
        writings.edited(summary.ref(), actor.memberId(), before, checked.text.refers());
        attachments.claim(summary.ref(), checked.text.body().html());
        audit.record("weekly.change", discussionRef(discussionId), "week " + week);
        changes.fire(new ContentChanged(discussionRef(discussionId)));
    }

    /** How a text would look; what it names and does not exist stays text. Empty for an empty text. */
    @PermitAll
    public String preview(long discussion, String body, String lang) {
        return markdown.html(body, lang, named(discussion));
    }

    /** The discussion with its row locked, so that a week gets one summary, and of two who change it the second is told. */
    private EDiscussion writable(long id, Actor actor) {
        EDiscussion discussion = summaries.locked(id);
        WeeklyPolicy.checkWrite(actor, discussion.facilitatedBy(actor.memberId()), discussion.state(clock.instant()));
        return discussion;
    }

    private void checkWeek(EDiscussion discussion, int week) {
        int begun = weeks(discussion).at(clock.instant());
        if (week < 1 || week > begun) {
            throw InvalidInput.of("week", "error.weekly.week", Map.of("max", begun));
        }
        if (summaries.weeks(discussion.getId()).contains(week)) {
            throw InvalidInput.of("week", "error.weekly.taken");
        }
    }

    private Checked check(EDiscussion discussion, WeeklyInput input) {
        languages.check("lang", input.lang());
        NamedNumbers named = named(discussion.getId());
        MarkdownText text = markdown.read(input.body(), input.lang(), named);
        Map<Integer, Long> picked = namings.contributions(discussion.getId(), input.names(), Set.of());
        Set<Integer> unpicked = new TreeSet<>(input.names());
        unpicked.removeAll(picked.keySet());
        List<Violation> found = new ArrayList<>();
        unknown("body", named.unknown(), found);
        unknown("names", unpicked, found);
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        Map<Long, Boolean> names = picked.values().stream().collect(Collectors.toMap(id -> id, id -> true));
        named.named().forEach(id -> names.putIfAbsent(id, false));
        return new Checked(text, names);
    }

    private static void unknown(String field, Collection<Integer> numbers, List<Violation> found) {
        if (!numbers.isEmpty()) {
            String all = numbers.stream().map(number -> "#" + number).collect(Collectors.joining(", "));
            found.add(new Violation(field, "error.weekly.unknown", Map.of("value", all)));
        }
    }

    private NamedNumbers named(long discussion) {
        return new NamedNumbers(discussion, base, (numbers, ids) -> namings.contributions(discussion, numbers, ids));
    }

    private Page<WeeklyView> views(Page<WeeklySummary> found) {
        Map<Long, List<NamedContribution>> named =
                namings.of(found.items().stream().map(WeeklySummary::getId).toList());
        return found.map(summary -> view(summary, named.getOrDefault(summary.getId(), List.of())));
    }

    private static WeeklyView view(WeeklySummary summary, List<NamedContribution> names) {
        DiscussionWeeks weeks = weeks(summary.getDiscussion());
        return new WeeklyView(
                summary.getId(),
                summary.getDiscussion().getId(),
                summary.getWeek(),
                weeks.begins(summary.getWeek()),
                weeks.ends(summary.getWeek()),
                AuthorView.of(summary.getAuthor()),
                summary.getBody().language(),
                summary.getBody().html(),
                summary.getPublishedAt(),
                summary.getEditedAt(),
                names,
                summary.getVersion());
    }

    private static DiscussionWeeks weeks(EDiscussion discussion) {
        return new DiscussionWeeks(discussion.getOpens(), discussion.getCloses());
    }

    private static ContentRef discussionRef(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
