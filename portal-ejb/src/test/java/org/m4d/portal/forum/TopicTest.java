package org.m4d.portal.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.Member;
import org.m4d.portal.member.Profile;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.posting.Body;

/** A topic numbers its posts and knows the latest of them. */
class TopicTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-20T19:00:00Z");

    private final Member anna = member("Anna");
    private final Member bako = member("Bako");

    private Topic topic;

    @BeforeEach
    void open() {
        ForumSection section = new ForumSection("section", LocalizedText.of("en", "Section"), 1);
        Forum forum = new Forum("forum", section, LocalizedText.of("en", "Forum"), LocalizedText.EMPTY, 1);
        topic = new Topic(forum, anna, "  A question  ", "en", Set.of("tag"), MORNING);
    }

    @Test
    void numbersItsPostsFromOne() {
        assertThat(post(anna, MORNING).getNumber()).isEqualTo(1);
        assertThat(post(bako, NOON).getNumber()).isEqualTo(2);
        assertThat(post(anna, EVENING).getNumber()).isEqualTo(3);
        assertThat(topic.getLastNumber()).isEqualTo(3);
        assertThat(topic.getPostCount()).isEqualTo(3);
    }

    @Test
    void onlyTheFirstPostOpensIt() {
        assertThat(post(anna, MORNING).opening()).isTrue();
        assertThat(post(anna, NOON).opening()).isFalse();
    }

    @Test
    void showsWhoWroteLast() {
        post(anna, MORNING);
        post(bako, EVENING);

        assertThat(topic.getLastAuthor()).isSameAs(bako);
        assertThat(topic.getLastPostAt()).isEqualTo(EVENING);
    }

    @Test
    void aPostThatAnImportBringsLateIsNotTheLatest() {
        post(anna, EVENING);
        post(bako, NOON);

        assertThat(topic.getLastAuthor()).isSameAs(anna);
        assertThat(topic.getLastPostAt()).isEqualTo(EVENING);
    }

    @Test
    void hasATitleWithoutSurroundingSpace() {
        assertThat(topic.getTitle()).isEqualTo("A question");
        assertThat(topic.getSlug()).isEqualTo("a-question");
    }

    @Test
    void anEditedPostSaysWhenItWasWrittenLast() {
        Post post = post(anna, MORNING);
        assertThat(post.state().at()).isEqualTo(MORNING);

        post.edit(new Body("new", "<p>new</p>", "en"), 12, NOON);

        assertThat(post.state().at()).isEqualTo(NOON);
        assertThat(post.state().editor()).isEqualTo(12);
        assertThat(post.getCreatedAt()).isEqualTo(MORNING);
    }

    private Post post(Member by, Instant at) {
        return topic.add(by, new Body("text", "<p>text</p>", "en"), at);
    }

    private static Member member(String name) {
        Profile profile = new Profile(name, StakeholderType.NGO, null, Set.of(), Set.of(), Set.of(), null, null);
        return new Member(name, name, profile, MORNING);
    }
}
