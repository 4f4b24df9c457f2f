package org.m4d.portal.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.persistence.PersistenceGateway;
import org.m4d.portal.forum.ForumService;
import org.m4d.portal.forum.TopicService;
import org.m4d.portal.forum.TopicSummary;

/** The schema on the real database: validated by Hibernate, indexed, and fast when there is much in it. */
@ContainerTest
public class SchemaIT {
    /** A page of twenty with what each row refers to; a scan would be ten thousand and more. */
    private static final long ROWS_FOR_A_PAGE = 600;

    private static final int LIMIT = 20;

    @Inject
    PersistenceGateway persistence;

    @Inject
    ForumService forums;

    @Inject
    TopicService topics;

    @Inject
    Players players;

    @Inject
    SampleForum sampleForum;

    @Inject
    ManyTopics manyTopics;

    @Inject
    RowsRead rows;

    @Deployment
    public static Archive<?> portal() {
        return TestArchive.portal();
    }

    @Test
    void hibernateFoundWhatItsMappingExpects() {
        Object validation = persistence.with(
                entities -> entities.getEntityManagerFactory().getProperties().get("hibernate.hbm2ddl.auto"));
        assertThat(validation).isEqualTo("validate");
    }

    @Test
    void everyForeignKeyLeadsAnIndex() {
        assertThat(unindexed("""
                        select concat(k.table_name, '.', k.column_name) from information_schema.key_column_usage k
                        where k.table_schema = database() and k.referenced_table_name is not null
                            and k.ordinal_position = 1
                        """)).isEmpty();
    }

    @Test
    void everyReferenceIsAForeignKeyAndLeadsAnIndex() {
        String references = """
                select concat(c.table_name, '.', c.column_name) from information_schema.columns c
                where c.table_schema = database() and c.column_name like '%\\\\_id'
                """;
        assertThat(unindexed(references)).isEmpty();
        assertThat(without(
                        references,
                        "select concat(k.table_name, '.', k.column_name)"
                                + " from information_schema.key_column_usage k where k.table_schema = database()"
                                + " and k.referenced_table_name is not null"))
                .isEmpty();
    }

    @Test
    void listsReadTheirPageAndNoMore() {
        String forum = sampleForum.make();
        long author = players.member("Prolific").memberId();
        manyTopics.fill(forum, author);
        manyTopics.analyze();

        SoftAssertions all = new SoftAssertions();
        lists(forum, author).forEach((name, list) -> {
            long read = rows.during(list);
            System.out.println("Rows read for " + name + ": " + read);
            all.assertThat(read).as(name).isBetween(1L, ROWS_FOR_A_PAGE);
        });
        all.assertAll();
    }

    /** Every list of the portal that can grow, at its beginning and far behind it. */
    private Map<String, Runnable> lists(String forum, long author) {
        String deepInForum = cursorAfter(50, after -> forums.topics(forum, after, 100));
        String deepInAll = cursorAfter(50, after -> forums.latest(after, 100));
        String deepInTag = cursorAfter(50, after -> forums.tagged("seeded", after, 100));
        long topic = longest(forum);
        Map<String, Runnable> lists = new LinkedHashMap<>();
        lists.put("the forums", forums::overview);
        lists.put("a forum's topics", () -> forums.topics(forum, null, LIMIT));
        lists.put("a forum's topics, far behind", () -> forums.topics(forum, deepInForum, LIMIT));
        lists.put("a forum's topics in one language", () -> forums.topics(forum, "fr", null, LIMIT));
        lists.put("the latest topics in one language", () -> forums.latest("fr", null, LIMIT));
        lists.put("the latest topics", () -> forums.latest(null, LIMIT));
        lists.put("the latest topics, far behind", () -> forums.latest(deepInAll, LIMIT));
        lists.put("a tag's topics", () -> forums.tagged("seeded", null, LIMIT));
        lists.put("a tag's topics, far behind", () -> forums.tagged("seeded", deepInTag, LIMIT));
        lists.put("what a member posted last", () -> topics.latestBy(author, LIMIT));
        lists.put("a topic's posts", () -> topics.posts(topic, 1));
        lists.put("a topic's posts, far behind", () -> topics.posts(topic, 400));
        lists.put("posts after a number", () -> topics.postsAfter(topic, 8_000, LIMIT));
        return lists;
    }

    private static String cursorAfter(int pages, java.util.function.Function<String, Page<TopicSummary>> list) {
        String cursor = null;
        for (int i = 0; i < pages; i++) {
            cursor = list.apply(cursor).next();
        }
        return cursor;
    }

    private long longest(String forum) {
        return persistence.with(entities -> ((Number)
                        entities.createNativeQuery("select t.id from topic t join forum f on f.id = t.forum_id"
                                        + " where f.slug = ?1 and t.post_count = 10000")
                                .setParameter(1, forum)
                                .getSingleResult())
                .longValue());
    }

    private List<String> unindexed(String columns) {
        return without(
                columns,
                "select concat(s.table_name, '.', s.column_name) from information_schema.statistics s"
                        + " where s.table_schema = database() and s.seq_in_index = 1");
    }

    private List<String> without(String query, String known) {
        List<String> found = strings(query);
        found.removeAll(strings(known));
        return found;
    }

    private List<String> strings(String query) {
        return persistence.with(entities -> {
            List<?> result = entities.createNativeQuery(query, String.class).getResultList();
            return new java.util.ArrayList<>(
                    result.stream().map(String.class::cast).toList());
        });
    }
}
