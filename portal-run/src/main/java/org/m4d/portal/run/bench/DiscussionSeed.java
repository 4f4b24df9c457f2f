package org.m4d.portal.run.bench;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * One open e-discussion as SQL: every second contribution answers one of those before it, every third has reactions. Contributions to its three
 * questions and to the whole take turns, as do those who write.
 */
final class DiscussionSeed implements Content {
    static final int DISCUSSION = 1;

    /** The question whose contributions a page shows when nobody asks for another one. */
    static final int SHOWN_FIRST = 1;

    private static final int QUESTIONS = 3;
    private static final int ON_A_PAGE = 20;
    private static final int ANSWERED_WITHIN = 40;
    private static final int REACTED_EVERY = 3;
    private static final int MOST_REACTIONS = 5;
    private static final int PARAGRAPHS = 3;
    private static final int FACILITATOR = Seed.ACCOUNTS.indexOf("facilitator1") + 1;
    private static final long NUMBER = 1_147;
    private static final Instant OPENS = Instant.parse("2025-01-06T00:00:00Z");

    /** Data are kept from one run to the next, and have to be open then. */
    private static final Instant CLOSES = Instant.parse("2099-01-01T00:00:00Z");

    private static final int SECONDS_BETWEEN = 600;

    private final int contributions;
    private final int members;

    DiscussionSeed(int contributions, int members) {
        this.contributions = contributions;
        this.members = members;
    }

    /**
     * Where a contribution stands, by its number from 1.
     *
     * @param answers the number of the contribution that it answers; 0 for none
     * @param question 0 for the whole
     */
    private record Place(int number, int answers, int question) {}

    private Place place(int number) {
        if (number % 2 != 0) {
            return new Place(number, 0, number / 2 % (QUESTIONS + 1));
        }
        int back = new SplittableRandom(NUMBER + number).nextInt(Math.min(ANSWERED_WITHIN, number) / 2);
        int answered = number - 1 - 2 * back;
        return new Place(number, answered, place(answered).question());
    }

    /** How many contributions answer each, by its number. */
    private int[] answers() {
        int[] answers = new int[contributions + 1];
        for (int number = 2; number <= contributions; number += 2) {
            answers[place(number).answers()]++;
        }
        return answers;
    }

    /** The number with which a page of contributions to the question begins that so many others that answer none precede. */
    int first(int before) {
        int found = 0;
        for (int number = 1; number <= contributions; number += 2) {
            if (place(number).question() == SHOWN_FIRST) {
                if (found == before) {
                    return number;
                }
                found++;
            }
        }
        throw new IllegalArgumentException("there are only " + found + " contributions to a question");
    }

    @Override
    public void write(List<Paragraph> paragraphs, Writer sql) throws IOException {
        sql.append("use portal; set autocommit=0, unique_checks=0, foreign_key_checks=0;\n");
        discussion(paragraphs.getFirst(), sql);
        contributions(paragraphs, sql);
        sql.append("""
                update ediscussion_question q set q.contribution_count =
                    (select count(*) from contribution c where c.question_id = q.id);
                commit;
                analyze table ediscussion, ediscussion_question, contribution, reaction;
                """);
    }

    private void discussion(Paragraph background, Writer sql) throws IOException {
        Rows discussion = new Rows(
                sql,
                "ediscussion (id, title, source, html, lang, state, opens, closes, announced_at, opened_by, last_number,"
                        + " contribution_count, version)");
        discussion.add(
                DISCUSSION,
                "What keeps a well running?",
                background.source(),
                background.html(),
                background.lang(),
                "OPEN",
                OPENS,
                CLOSES,
                OPENS,
                FACILITATOR,
                contributions,
                contributions,
                0);
        discussion.flush();
        Rows facilitator = new Rows(sql, "ediscussion_facilitator (ediscussion_id, member_id)");
        facilitator.add(DISCUSSION, FACILITATOR);
        facilitator.flush();
        Rows languages = new Rows(sql, "ediscussion_language (ediscussion_id, language)");
        for (String language : List.of("en", "fr", "es", "ar")) {
            languages.add(DISCUSSION, language);
        }
        languages.flush();
        Rows questions = new Rows(
                sql, "ediscussion_question (id, ediscussion_id, number, question, explanation, contribution_count)");
        for (int question = 1; question <= QUESTIONS; question++) {
            questions.add(
                    question, DISCUSSION, question, "{\"en\":\"What do we know of part " + question + "?\"}", "{}", 0);
        }
        questions.flush();
    }

    private void contributions(List<Paragraph> paragraphs, Writer sql) throws IOException {
        SplittableRandom random = new SplittableRandom(NUMBER);
        int[] answers = answers();
        Rows rows = new Rows(
                sql,
                "contribution (id, ediscussion_id, number, question_id, reply_to_id, reply_count, author_id, stakeholder,"
                        + " source, html, lang, created_at, thanks_count, version)");
        Rows reactions = new Rows(sql, "reaction (ref, member_id, kind, at)");
        for (int number = 1; number <= contributions; number++) {
            Place place = place(number);
            Instant at = OPENS.plusSeconds((long) number * SECONDS_BETWEEN);
            Paragraph text = text(paragraphs, random);
            TreeSet<Integer> thanked = new TreeSet<>();
            if (number % REACTED_EVERY == 0) {
                random.ints(1 + random.nextInt(MOST_REACTIONS), 1, members + 1).forEach(thanked::add);
            }
            for (int member : thanked) {
                reactions.add("contribution:" + number, member, "THANKS", at);
            }
            rows.add(
                    number,
                    DISCUSSION,
                    number,
                    place.question() == 0 ? null : place.question(),
                    place.answers() == 0 ? null : place.answers(),
                    answers[number],
                    1 + random.nextInt(members),
                    "NGO",
                    text.source(),
                    text.html(),
                    text.lang(),
                    at,
                    thanked.size(),
                    0);
        }
        rows.flush();
        reactions.flush();
    }

    /** As long as a post of the forums. */
    private static Paragraph text(List<Paragraph> paragraphs, SplittableRandom random) {
        Paragraph first = paragraphs.get(random.nextInt(paragraphs.size()));
        StringBuilder source = new StringBuilder(first.source());
        StringBuilder html = new StringBuilder(first.html());
        int parts = PARAGRAPHS + random.nextInt(PARAGRAPHS);
        for (int i = 1; i < parts; i++) {
            Paragraph next = paragraphs.get(random.nextInt(paragraphs.size()));
            source.append("\n\n").append(next.source());
            html.append('\n').append(next.html());
        }
        return new Paragraph(first.lang(), source.toString(), html.toString());
    }

    /** The longest topic's first and last page, to compare with, and the discussion's: newest first, so the last one holds the oldest. */
    @Override
    public List<Page> pages(Size size, Visitor member) throws IOException {
        String discussion = "/en/ediscussion/" + DISCUSSION;
        String address = discussion + "/" + Page.slug(member, discussion);
        int all = contributions / 2 / (QUESTIONS + 1);
        return List.of(
                Page.of(Page.TOPIC_FIRST, Content.FORUMS.pages(size, member)),
                Page.of(Page.TOPIC_LAST, Content.FORUMS.pages(size, member)),
                new Page(Page.DISCUSSION_FIRST, address, true),
                new Page(Page.DISCUSSION_MIDDLE, address + "?contribution=" + first(all / 2), true),
                new Page(Page.DISCUSSION_LAST, address + "?contribution=" + first(Math.min(all, ON_A_PAGE) - 1), true));
    }
}
