package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.NewPost;
import org.m4d.portal.forum.NewTopic;
import org.m4d.portal.forum.PostView;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.it.Eventually;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.posting.RevisionView;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.Role;

/** Topics inside the real server, on the real database and index. */
@ContainerTest
public class TopicServiceIT {

    @Inject
    TopicService topics;

    @Inject
    ForumService forums;

    @Inject
    SearchService search;

    @Inject
    SampleForum sampleForum;

    @Inject
    Acting acting;

    @Inject
    Players players;

    @Inject
    Crowd crowd;

    @Inject
    Transactions transactions;

    @Inject
    PersistenceGateway persistence;

    private String forum;
    private Actor author;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @BeforeEach
    void prepareForumAndAuthor() {
        forum = sampleForum.make();
        author = players.member("Test Author");
    }

    @Test
    void postsAreNumberedWithoutGapsAlsoWhenManyReplyAtOnce() {
        long topic = start("Numbers under load");
        List<Actor> repliers = IntStream.range(0, 6)
                .mapToObj(i -> players.member("Replier " + i))
                .toList();

        List<Outcome<ContentRef>> outcomes = crowd.all(repliers, () -> topics.reply(topic, post("At once"), null));

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(topics.posts(topic, 1)).extracting(PostView::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(topics.topic(topic).posts()).isEqualTo(7);
        assertThat(forums.forum(forum).posts()).isEqualTo(7);
        assertThat(forums.forum(forum).topics()).isEqualTo(1);
    }

    @Test
    void ofManyWhoOpenATopicInOneForumAtOnceEachHasHers() {
        List<Actor> openers = IntStream.range(0, 6)
                .mapToObj(i -> players.member("Opener " + i))
                .toList();

        List<Outcome<ContentRef>> outcomes = crowd.all(
                openers,
                () -> topics.start(
                        new NewTopic(forum, "At once", "Text", "en", Set.of("remittances"), false, null), null));

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(forums.forum(forum).topics()).isEqualTo(6);
        assertThat(forums.forum(forum).posts()).isEqualTo(6);
    }

    @Test
    void aReplySentAgainWithItsKeyIsTheSameReply() {
        long topic = start("Sent twice");
        ContentRef first = as(author, () -> topics.reply(topic, post("Only once"), "key-1"));
        ContentRef again = as(author, () -> topics.reply(topic, post("Only once"), "key-1"));

        assertThat(again).isEqualTo(first);
        assertThat(topics.topic(topic).posts()).isEqualTo(2);
    }

    @Test
    void aReplySentSeveralTimesAtOnceWithOneKeyIsOneReply() {
        long topic = start("Sent by an impatient thumb");

        List<Outcome<ContentRef>> outcomes =
                crowd.all(Collections.nCopies(4, author), () -> topics.reply(topic, post("Once"), "thumb"));

        assertThat(outcomes).allMatch(Outcome::done);
        assertThat(outcomes)
                .extracting(Outcome::value)
                .containsOnly(outcomes.get(0).value());
        assertThat(topics.topic(topic).posts()).isEqualTo(2);
    }

    @Test
    void aKeySaysNothingOfAnotherMember() {
        long topic = start("Two people, one key");
        ContentRef one = as(author, () -> topics.reply(topic, post("Mine"), "same"));
        ContentRef other = as(players.member("Other"), () -> topics.reply(topic, post("Mine"), "same"));

        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void anEditOfAnOldVersionIsRefused() {
        PostView opening = opening(start("Edited twice"));
        as(author, () -> edit(opening, "The first edit"));

        assertThatThrownBy(() -> as(author, () -> edit(opening, "The second, of the old text")))
                .isInstanceOf(Conflict.class);
        assertThat(topics.source(opening.id())).isEqualTo("The first edit");
    }

    @Test
    void ofTwoEditsAtOnceOneIsRefused() {
        PostView opening = opening(start("Edited at once"));

        List<Outcome<Boolean>> outcomes = crowd.all(
                Collections.nCopies(2, author),
                () -> edit(opening, "By " + Thread.currentThread().getName()));

        assertThat(outcomes).filteredOn(Outcome::done).hasSize(1);
        assertThat(topics.history(opening.id())).hasSize(2);
    }

    @Test
    void everyTextThatWasReplacedIsKept() {
        PostView opening = opening(start("With a past"));
        as(author, () -> edit(opening, "The second text"));
        as(author, () -> edit(topics.post(opening.id()), "The third text"));

        assertThat(topics.history(opening.id()))
                .extracting(RevisionView::number)
                .containsExactly(3, 2, 1);
        assertThat(topics.post(opening.id()).html()).contains("The third text");
    }

    @Test
    void whatIsTakenBackLeavesNothing() {
        ContentRef gone = as(author, () -> transactions.takenBack(() -> topics.start(topic("Taken back"), "undo")));

        assertThatThrownBy(() -> topics.topic(gone.id())).isInstanceOf(NotFound.class);
        assertThat(forums.forum(forum).topics()).isZero();
        assertThat(forums.forum(forum).lastPostAt()).isNull();
        ContentRef kept = as(author, () -> topics.start(topic("Not taken back"), "undo"));
        assertThat(topics.topic(kept.id()).title()).isEqualTo("Not taken back");
    }

    @Test
    void searchFindsWhatWasWrittenAndWhatItWasChangedTo() {
        String word = unique();
        PostView opening = opening(start("About " + word));
        Eventually.soon("the title is found", () -> found(word) == 1);

        String replied = unique();
        as(author, () -> topics.reply(opening.topicId(), post("A reply with " + replied), null));
        Eventually.soon("the reply's text is found", () -> found(replied) == 1);

        String changed = unique();
        as(author, () -> edit(opening, "Now with " + changed));
        Eventually.soon("the new text is found", () -> found(changed) == 1);
    }

    @Test
    void whatIsTakenBackIsNotFound() {
        String word = unique();
        as(author, () -> transactions.takenBack(() -> topics.start(topic("About " + word), null)));
        String later = unique();
        start("About " + later);

        Eventually.soon("the later topic is found", () -> found(later) == 1);
        assertThat(found(word)).isZero();
    }

    @Test
    void nobodyWritesWithoutSigningIn() {
        long topic = start("Not for everybody");
        assertThatThrownBy(() -> topics.reply(topic, post("Hello"), null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> topics.start(topic("Hello all"), null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> edit(opening(topic), "Hello")).isInstanceOf(NotAllowed.class);
        assertThat(topics.topic(topic).posts()).isEqualTo(1);
    }

    @Test
    void aRoleThatIsNoMembersIsNotEnough() {
        long topic = start("For members");
        for (Role role : Role.values()) {
            if (role != Role.MEMBER) {
                assertThatThrownBy(() -> as(Players.with(author, role), () -> topics.reply(topic, post("Hi"), null)))
                        .as(role.id())
                        .isInstanceOf(NotAllowed.class);
            }
        }
    }

    @Test
    void thoseWithoutProfileAndThoseWhoCannotBeCheckedDoNotWrite() {
        long topic = start("Not yet");
        Actor newcomer = players.newcomer("New", Role.MEMBER);
        assertThatThrownBy(() -> as(newcomer, () -> topics.reply(topic, post("Hi"), null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Players.unverified(author), () -> topics.reply(topic, post("Hi"), null)))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void postsAreEditedByTheirAuthorsAndByModeratorsAlone() {
        PostView opening = opening(start("Whose text is it"));
        assertThatThrownBy(() -> as(players.member("Other"), () -> edit(opening, "Not mine")))
                .isInstanceOf(NotAllowed.class);
        as(author, () -> edit(opening, "Mine"));
        assertThat(auditedEdits(opening)).isZero();
        PostView mine = topics.post(opening.id());
        as(players.member("Moderator", Role.MODERATOR), () -> edit(mine, "Made milder"));
        assertThat(auditedEdits(opening)).isEqualTo(1);
    }

    @Test
    void inputIsCheckedBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> start("Hi")).isInstanceOf(ConstraintViolationException.class);
        long topic = start("Checked input");
        assertThatThrownBy(
                        () -> as(author, () -> topics.reply(topic, new NewPost("Text", "xx-notalanguage", null), null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(author, () -> topics.reply(topic, post("<script>1</script>"), null)))
                .isInstanceOf(InvalidInput.class);
        assertThat(topics.topic(topic).posts()).isEqualTo(1);
    }

    private long start(String title) {
        return as(author, () -> topics.start(topic(title), null)).id();
    }

    private NewTopic topic(String title) {
        return new NewTopic(forum, title, "The text that opens it", "en", Set.of(), false, null);
    }

    private static NewPost post(String text) {
        return new NewPost(text, "en", null);
    }

    private PostView opening(long topic) {
        return topics.posts(topic, 1).get(0);
    }

    private boolean edit(PostView post, String text) {
        topics.edit(post.id(), post(text), post.version());
        return true;
    }

    private long auditedEdits(PostView post) {
        return persistence.with(entities -> ((Number) entities.createNativeQuery(
                                "select count(*) from audit_entry where act = 'post.edit' and about = ?1")
                        .setParameter(1, new ContentRef(ContentType.POST, post.id()).toString())
                        .getSingleResult())
                .longValue());
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return acting.as(actor, work);
    }

    private long found(String word) {
        return search.search(new SearchQuery(word, List.of(), List.of(), List.of(), List.of(), List.of(), 0, 10))
                .total();
    }

    private static String unique() {
        // letters alone, of a kind that no analyzer takes for the ending of a word
        return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xkz";
    }
}
