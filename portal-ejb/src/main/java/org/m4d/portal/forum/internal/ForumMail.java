package org.m4d.portal.forum.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.ForumView;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicSummary;
import org.m4d.portal.forum.TopicView;
import org.m4d.portal.mail.LetterPart;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailCommand;
import org.m4d.portal.mail.MailTarget;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.MailedText;
import org.m4d.portal.mail.Receiver;
import org.m4d.portal.mail.Verb;
import org.m4d.portal.member.FormerMember;
import org.m4d.portal.notification.NamedPlaces;
import org.m4d.portal.posting.MailedWriting;
import org.m4d.portal.security.Audiences;

/** The forums by mail: an answer is a reply, a mail to a forum's address opens a topic, and what is new can be asked for. */
@ApplicationScoped
class ForumMail implements MailTarget, MailCommand, NamedPlaces {

    private static final int LISTED_TOPICS = 15;
    private static final int BROUGHT_POSTS = 10;
    private static final int LONGEST_TITLE = 200;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    TopicService topics;

    @Inject
    ForumService forums;

    @Inject
    MailedWriting writing;

    @Inject
    Audiences audiences;

    @Inject
    MailAddresses addresses;

    @Inject
    MailWords words;

    @Inject
    @ConfigProperty(name = "portal.base-url")
    String base;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.FORUM, ContentType.TOPIC, ContentType.POST);
    }

    @Override
    public ContentRef take(ContentRef target, MailedText text) {
        return switch (target.type()) {
            case FORUM -> start(target.id(), text);
            case TOPIC -> reply(target.id(), text);
            default -> reply(topics.post(target.id()).topicId(), text);
        };
    }

    private ContentRef reply(long topic, MailedText text) {
        // before its files are uploaded: whoever may not read the topic leaves nothing behind
        topics.topic(topic);
        return topics.reply(topic, new NewPost(writing.body(text), text.language(), null), text.key());
    }

    private ContentRef start(long forum, MailedText text) {
        String slug = slug(forum);
        String title = text.subject().length() > LONGEST_TITLE
                ? text.subject().substring(0, LONGEST_TITLE - 1) + "…"
                : text.subject();
        return topics.start(
                new NewTopic(slug, title, writing.body(text), text.language(), Set.of(), false, null), text.key());
    }

    private String slug(long forum) {
        return forums.all().stream()
                .filter(known -> known.id() == forum)
                .map(ForumView::slug)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.READ);
    }

    @Override
    public boolean does(Verb verb, String rest, ContentRef about) {
        return about == null
                ? rest.isEmpty() || rest.matches(NUMBER) || named(rest).isPresent()
                : types().contains(about.type());
    }

    @Override
    public Optional<Answer> run(Verb verb, String rest, ContentRef about, Receiver receiver) {
        if (rest.matches(NUMBER)) {
            return Optional.of(posts(Long.parseLong(rest), receiver));
        }
        if (about == null) {
            return Optional.of(latest(rest, receiver));
        }
        return Optional.of(
                switch (about.type()) {
                    case FORUM -> latest(slug(about.id()), receiver);
                    case TOPIC -> posts(about.id(), receiver);
                    default -> posts(topics.post(about.id()).topicId(), receiver);
                });
    }

    private Answer posts(long topic, Receiver receiver) {
        TopicView view = topics.topic(topic);
        List<LetterPart> parts = new ArrayList<>();
        List<PostView> posts = topics.postsAfter(topic, Math.max(0, view.posts() - BROUGHT_POSTS), BROUGHT_POSTS);
        for (PostView post : posts) {
            String path = ContentPath.post(topic, view.title(), post.number());
            parts.add(new LetterPart.Heading(
                    "#" + post.number() + " " + FormerMember.shown(post.author().name(), receiver.language()),
                    null,
                    url(path, receiver)));
            parts.add(new LetterPart.Small(words.moment(receiver.language(), post.createdAt(), receiver.zone())));
            parts.add(new LetterPart.Prose(post.html(), post.lang()));
        }
        String write = addresses.writing(receiver.member(), new ContentRef(ContentType.TOPIC, topic));
        parts.add(new LetterPart.Small(words.of(receiver.language(), "read.write", write)));
        return new Answer(words.of(receiver.language(), "latest.subject", view.title()), parts);
    }

    private Answer latest(String slug, Receiver receiver) {
        String language = receiver.language().code();
        List<LetterPart> parts = new ArrayList<>();
        List<TopicSummary> found = slug.isEmpty()
                ? forums.latest(null, LISTED_TOPICS).items()
                : forums.topics(slug, null, LISTED_TOPICS).items();
        if (found.isEmpty()) {
            parts.add(new LetterPart.Line(words.of(receiver.language(), "latest.none")));
        }
        for (TopicSummary topic : found) {
            parts.add(new LetterPart.Entry(
                    topic.id() + ". " + topic.title(),
                    topic.lang(),
                    url(ContentPath.of(ContentType.TOPIC, topic.id(), topic.title()), receiver),
                    words.of(
                            receiver.language(),
                            "digest.entry",
                            topic.lastAuthor(),
                            words.moment(receiver.language(), topic.lastPostAt(), receiver.zone())),
                    null));
        }
        String name = words.of(receiver.language(), "portal");
        if (!slug.isEmpty()) {
            ForumView forum = forums.forum(slug);
            name = forum.names().in(language);
            String write = addresses.writing(receiver.member(), new ContentRef(ContentType.FORUM, forum.id()));
            parts.add(new LetterPart.Small(words.of(receiver.language(), "read.start", write)));
        }
        return new Answer(words.of(receiver.language(), "latest.subject", name), parts);
    }

    private String url(String path, Receiver receiver) {
        return base + "/" + receiver.language().code() + "/" + path;
    }

    @Override
    public ContentType kind() {
        return ContentType.FORUM;
    }

    @Override
    public Optional<Place> named(String name) {
        return forums.all().stream()
                .filter(forum -> forum.slug().equals(name))
                .map(ForumMail::place)
                .findFirst();
    }

    /** The forums of groups that she is not in come last: there may be many. */
    @Override
    public List<Place> all() {
        Set<String> own = audiences.readable();
        return forums.all().stream()
                .sorted(Comparator.comparing(forum -> forum.circle() != null && !own.contains(forum.circle())))
                .map(ForumMail::place)
                .toList();
    }

    private static Place place(ForumView forum) {
        return new Place(new ContentRef(ContentType.FORUM, forum.id()), forum.slug(), forum.names(), true);
    }
}
