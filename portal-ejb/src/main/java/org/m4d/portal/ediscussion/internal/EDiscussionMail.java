package org.m4d.portal.ediscussion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.BackgroundView;
import org.m4d.portal.ediscussion.ContributionService;
import org.m4d.portal.ediscussion.ContributionView;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionState;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailCommand;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.notification.NamedPlaces;

/** E-discussions by name, for whoever finds, reads and follows them by mail alone: {@code ediscussion-12}, as their mails name their list. */
@ApplicationScoped
class EDiscussionMail implements MailCommand, NamedPlaces {

    private static final int BROUGHT_CONTRIBUTIONS = 10;
    private static final Pattern NAME = Pattern.compile("ediscussion-(\\d{1,18})");

    @Inject
    EDiscussionService discussions;

    @Inject
    ContributionService contributions;

    @Inject
    MailAddresses addresses;

    @Inject
    MailWords words;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.READ);
    }

    @Override
    public boolean does(Verb verb, String rest, ContentRef about) {
        return about == null
                ? NAME.matcher(rest).matches()
                : about.type() == ContentType.EDISCUSSION || about.type() == ContentType.CONTRIBUTION;
    }

    @Override
    public Optional<Answer> run(Verb verb, String rest, ContentRef about, Receiver receiver) {
        EDiscussionView discussion = discussions.discussion(about == null ? number(rest) : holding(about));
        List<LetterPart> parts = new ArrayList<>();
        discussion(parts, discussion, receiver);
        contributions.latest(discussion.id(), BROUGHT_CONTRIBUTIONS).stream()
                .filter(contribution -> !contribution.html().isEmpty())
                .forEach(contribution -> contribution(parts, discussion, contribution, receiver));
        if (open(discussion.state())) {
            parts.add(new LetterPart.Small(words.of(
                    receiver.language(),
                    "read.contribute",
                    addresses.writing(receiver.member(), ref(discussion.id())))));
        }
        return Optional.of(new Answer(
                words.of(
                        receiver.language(),
                        "latest.subject",
                        discussion.titles().in(receiver.language().code())),
                List.copyOf(parts)));
    }

    private static long number(String name) {
        Matcher named = NAME.matcher(name);
        if (!named.matches()) {
            throw new NotFound();
        }
        return Long.parseLong(named.group(1));
    }

    private long holding(ContentRef about) {
        return about.type() == ContentType.EDISCUSSION
                ? about.id()
                : contributions.contribution(about.id()).discussionId();
    }

    private void discussion(List<LetterPart> parts, EDiscussionView discussion, Receiver receiver) {
        String path = ContentPath.of(ContentType.EDISCUSSION, discussion.id(), discussion.title());
        String language = receiver.language().code();
        BackgroundView background = discussion.background(language);
        parts.add(new LetterPart.Heading(
                discussion.titles().in(language), discussion.titles().languageFor(language), url(path, receiver)));
        parts.add(new LetterPart.Small(time(discussion, receiver)));
        parts.add(new LetterPart.Prose(background.html(), background.lang()));
        discussion.questions().forEach(question -> parts.add(question(question, receiver)));
    }

    private String time(EDiscussionView discussion, Receiver receiver) {
        return switch (EDiscussionState.of(discussion.state()).orElseThrow()) {
            case ANNOUNCED -> words.of(receiver.language(), "digest.opens", moment(discussion.opens(), receiver));
            case OPEN -> words.of(receiver.language(), "digest.closes", moment(discussion.closes(), receiver));
            case PROPOSED -> words.of(receiver.language(), "read.proposed");
            case CLOSED -> words.of(receiver.language(), "read.over");
            case SYNTHESIS -> words.of(receiver.language(), "read.synthesis");
            case ENDORSEMENT -> words.of(receiver.language(), "read.endorsement");
            case PUBLISHED -> words.of(receiver.language(), "read.published");
            case DECLINED, CANCELLED -> words.of(receiver.language(), "read.off");
        };
    }

    private String moment(Instant moment, Receiver receiver) {
        return words.moment(receiver.language(), moment, receiver.zone());
    }

    private static LetterPart question(QuestionView question, Receiver receiver) {
        String language = receiver.language().code();
        LocalizedText explanation = question.explanation();
        boolean explained = explanation != null && !explanation.isEmpty();
        return new LetterPart.Entry(
                question.number() + ". " + question.text().in(language),
                question.text().languageFor(language),
                null,
                null,
                explained ? explanation.in(language) : null,
                explained ? explanation.languageFor(language) : null);
    }

    private void contribution(
            List<LetterPart> parts, EDiscussionView discussion, ContributionView contribution, Receiver receiver) {
        String path = ContentPath.contribution(discussion.id(), discussion.title(), contribution.number());
        parts.add(new LetterPart.Heading(
                "#" + contribution.number() + " "
                        + FormerMember.shown(contribution.author().name(), receiver.language()),
                null,
                url(path, receiver)));
        String written = moment(contribution.createdAt(), receiver);
        parts.add(new LetterPart.Small(
                contribution.question() == null
                        ? written
                        : words.of(receiver.language(), "read.question", contribution.question(), written)));
        parts.add(new LetterPart.Prose(contribution.html(), contribution.lang()));
    }

    private String url(String path, Receiver receiver) {
        return base + "/" + receiver.language().code() + "/" + path;
    }

    @Override
    public ContentType kind() {
        return ContentType.EDISCUSSION;
    }

    @Override
    public Optional<Place> named(String name) {
        return NAME.matcher(name).matches()
                ? discussions.find(number(name)).map(found -> place(found.id(), found.titles(), found.state()))
                : Optional.empty();
    }

    /** Open ones, the next to close first, then coming ones, the next to open first. */
    @Override
    public List<Place> all() {
        return Stream.of(EDiscussionState.OPEN, EDiscussionState.ANNOUNCED)
                .flatMap(state -> all(state).stream())
                .map(found -> place(found.id(), found.titles(), found.state()))
                .toList();
    }

    private List<EDiscussionSummary> all(EDiscussionState state) {
        List<EDiscussionSummary> all = new ArrayList<>();
        String after = null;
        do {
            Page<EDiscussionSummary> page = discussions.list(state, after, PageLimit.MOST);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static Place place(long id, LocalizedText titles, String state) {
        return new Place(ref(id), "ediscussion-" + id, titles, open(state));
    }

    private static boolean open(String state) {
        return EDiscussionState.OPEN.id().equals(state);
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
