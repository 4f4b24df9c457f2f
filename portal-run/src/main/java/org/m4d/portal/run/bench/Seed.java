package org.m4d.portal.run.bench;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The content of the forums as SQL. Ids begin at 1, in an empty database; the first members are the demonstration's accounts. */
final class Seed {
    /** Who can sign in: the demonstration realm's accounts, by number. */
    static final List<String> ACCOUNTS = List.of(
            "member1",
            "member2",
            "org1",
            "org2",
            "authority1",
            "authority2",
            "facilitator1",
            "reviewer1",
            "reviewer2",
            "reviewer3",
            "verifier1",
            "verifier2",
            "verifier3",
            "verifier4",
            "moderator1",
            "moderator2",
            "admin1",
            "admin2");

    /** The longest topic, and the second longest. */
    static final int LONGEST = 1;

    static final int MEDIUM = 2;

    /** How many posts have the rare word. */
    static final int RARE_POSTS = 20;

    private static final long NUMBER = 4711;
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final int SECONDS_BETWEEN = 1_200;
    private static final int PINNED_EACH = 2;
    private static final List<String> GIVEN = List.of(
            "Amina", "Bakary", "Carmen", "Dina", "Esteban", "Fanta", "Goran", "Hélène", "Idris", "Jana", "Karim",
            "Lucía", "Moussa", "Nadia", "Omar", "Paola", "Quentin", "Rosa", "Samir", "Tomás", "Usha", "Vera", "Wafa",
            "Ximena", "Youssef", "Zofia", "Aïcha", "Boris", "Chloé", "Demba");

    private final Size size;
    private final List<Paragraph> paragraphs;
    private final Paragraph rare;
    private final SplittableRandom random = new SplittableRandom(NUMBER);

    /** @param rare goes into {@value #RARE_POSTS} posts */
    Seed(Size size, List<Paragraph> paragraphs, Paragraph rare) {
        this.size = size;
        this.paragraphs = paragraphs;
        this.rare = rare;
    }

    /** Only the members: they are needed before anything can be rendered. */
    static void members(Size size, Writer sql) throws IOException {
        begin(sql);
        Rows members = new Rows(
                sql,
                "member (id, external_key, subject, username, display_name, stakeholder, language, registered_at, version)");
        Rows words = new Rows(sql, "member_word (member_id, word)");
        for (int id = 1; id <= size.members(); id++) {
            String given = GIVEN.get(id % GIVEN.size());
            String family = "Benchmark" + id;
            members.add(
                    id,
                    // known, as whom an import brings, so that no limit of newcomers is measured
                    "bench-" + id,
                    String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", id),
                    id <= ACCOUNTS.size() ? ACCOUNTS.get(id - 1) : "bench" + id,
                    given + " " + family,
                    "NGO",
                    "en",
                    FIRST,
                    0);
            words.add(id, given.toLowerCase(Locale.ROOT));
            words.add(id, family.toLowerCase(Locale.ROOT));
        }
        members.flush();
        words.flush();
        sql.append("commit;\n");
    }

    private static void begin(Writer sql) throws IOException {
        sql.append("use portal; set autocommit=0, unique_checks=0, foreign_key_checks=0;\n");
    }

    /** Sections, forums, topics and posts, and their counts. */
    void content(Writer sql) throws IOException {
        begin(sql);
        forums(sql);
        topics(sql);
        sql.append("""
                update forum f join (select forum_id, count(*) as topics, sum(post_count) as posts, max(last_post_at) as last
                    from topic group by forum_id) t on t.forum_id = f.id
                set f.topic_count = t.topics, f.post_count = t.posts, f.last_post_at = t.last;
                update topic_tag g join topic t on t.id = g.topic_id set g.last_post_at = t.last_post_at;
                commit;
                analyze table member, member_word, forum, topic, topic_tag, post;
                """);
    }

    private void forums(Writer sql) throws IOException {
        Rows sections = new Rows(sql, "forum_section (id, slug, names, position)");
        for (int id = 1; id <= 4; id++) {
            sections.add(id, "section-" + id, names("Section " + id), id);
        }
        sections.flush();
        Rows forums =
                new Rows(sql, "forum (id, slug, section_id, names, descriptions, position, topic_count, post_count)");
        for (int id = 1; id <= size.forums(); id++) {
            forums.add(
                    id,
                    "forum-" + id,
                    id % 4 + 1,
                    names("Forum " + id),
                    names("What practitioners of subject " + id + " ask each other"),
                    id,
                    0,
                    0);
        }
        forums.flush();
    }

    private static String names(String text) {
        return "{\"en\":\"%1$s\",\"fr\":\"%1$s\",\"es\":\"%1$s\",\"ar\":\"%1$s\"}".formatted(text);
    }

    private void topics(Writer sql) throws IOException {
        int[] lengths = lengths();
        Rows topics = new Rows(
                sql,
                "topic (id, forum_id, title, lang, author_id, pinned, closed, created_at, post_count, last_number,"
                        + " last_post_at, last_author_id, version)");
        Rows tags = new Rows(sql, "topic_tag (topic_id, tag)");
        Rows posts = new Rows(sql, "post (topic_id, number, author_id, source, html, lang, created_at, version)");
        int written = 0;
        for (int id = 1; id <= size.topics(); id++) {
            int forum = (id - 1) % size.forums() + 1;
            Instant start = FIRST.plusSeconds((long) id * SECONDS_BETWEEN * 20_000 / size.topics());
            int length = lengths[id - 1];
            Paragraph first = any();
            int author = anybody();
            int last = author;
            Instant at = start;
            for (int number = 1; number <= length; number++) {
                last = number == 1 ? author : anybody();
                at = start.plusSeconds((number - 1L) * SECONDS_BETWEEN);
                boolean planted = written % Math.max(1, size.posts() / RARE_POSTS) == 0
                        && written / Math.max(1, size.posts() / RARE_POSTS) < RARE_POSTS;
                post(posts, id, number, last, at, planted);
                written++;
            }
            topics.add(
                    id,
                    forum,
                    title(first),
                    first.lang(),
                    author,
                    id <= size.forums() * PINNED_EACH && id > MEDIUM ? 1 : 0,
                    0,
                    start,
                    length,
                    length,
                    at,
                    last,
                    0);
            if (id % 3 == 0) {
                tags.add(id, "subject-" + id % 40);
            }
        }
        topics.flush();
        tags.flush();
        posts.flush();
        sql.append("commit;\n");
    }

    private void post(Rows posts, int topic, int number, int author, Instant at, boolean planted) throws IOException {
        int parts = 3 + random.nextInt(3);
        Paragraph first = any();
        StringBuilder source = new StringBuilder(first.source());
        StringBuilder html = new StringBuilder(first.html());
        for (int i = 1; i < parts; i++) {
            add(source, html, any());
        }
        if (planted) {
            add(source, html, rare);
        }
        posts.add(topic, number, author, source.toString(), html.toString(), first.lang(), at, 0);
    }

    private static void add(StringBuilder source, StringBuilder html, Paragraph next) {
        source.append("\n\n").append(next.source());
        html.append('\n').append(next.html());
    }

    private static String title(Paragraph text) {
        String plain = text.source().replaceAll("[^\\p{L} .]", "").strip();
        return plain.substring(0, Math.min(60, plain.length()));
    }

    private Paragraph any() {
        return paragraphs.get(random.nextInt(paragraphs.size()));
    }

    private int anybody() {
        return 1 + random.nextInt(size.members());
    }

    /** Posts of each topic; together exactly as many as wanted, and no other topic as long as the second longest. */
    int[] lengths() {
        int[] lengths = new int[size.topics()];
        Arrays.fill(lengths, 1);
        lengths[LONGEST - 1] = size.longTopic();
        lengths[MEDIUM - 1] = size.mediumTopic();
        SplittableRandom chance = new SplittableRandom(NUMBER);
        int left = size.posts() - Arrays.stream(lengths).sum();
        while (left > 0) {
            double part = chance.nextDouble();
            int topic = MEDIUM + (int) ((size.topics() - MEDIUM) * part * part);
            if (lengths[topic] < size.mediumTopic() - 1) {
                lengths[topic]++;
                left--;
            }
        }
        return lengths;
    }
}
