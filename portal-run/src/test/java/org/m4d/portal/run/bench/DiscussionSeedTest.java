package org.m4d.portal.run.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The discussion that is measured is what it says: answers one level deep, counted where they belong. */
class DiscussionSeedTest {
    private static final int CONTRIBUTIONS = 2_000;
    private static final int MEMBERS = 30;

    /** Number, question, what it answers, how many answer it, author; and, at the end, who thanked. */
    private static final Pattern ROW = Pattern.compile(
            "\\((\\d+),1,\\1,(null|\\d),(null|\\d+),(\\d+),(\\d+),'NGO','[^']*','[^']*','en','[^']*',(\\d+),0\\)");

    private static final Pattern REACTION = Pattern.compile("\\('contribution:(\\d+)',(\\d+),'THANKS'");

    private record Row(Integer question, Integer answers, int answered, int author, int thanks) {}

    private final DiscussionSeed seed = new DiscussionSeed(CONTRIBUTIONS, MEMBERS);
    private final Map<Integer, Row> rows = new HashMap<>();
    private String sql;

    @BeforeEach
    void write() throws IOException {
        StringWriter text = new StringWriter();
        seed.write(List.of(new Paragraph("en", "Wells", "<p>Wells</p>")), text);
        sql = text.toString();
        Matcher found = ROW.matcher(sql);
        while (found.find()) {
            rows.put(
                    Integer.valueOf(found.group(1)),
                    new Row(
                            number(found.group(2)),
                            number(found.group(3)),
                            number(found.group(4)),
                            number(found.group(5)),
                            number(found.group(6))));
        }
    }

    private static Integer number(String text) {
        return "null".equals(text) ? null : Integer.valueOf(text);
    }

    @Test
    void allContributionsAreThereAndByMembers() {
        assertThat(rows).hasSize(CONTRIBUTIONS);
        assertThat(rows.values()).allMatch(row -> row.author() >= 1 && row.author() <= MEMBERS);
    }

    @Test
    void everySecondOneAnswersAnEarlierOneThatAnswersNone() {
        rows.forEach((number, row) -> {
            if (number % 2 == 1) {
                assertThat(row.answers()).isNull();
            } else {
                Row answered = rows.get(row.answers());
                assertThat(row.answers()).isLessThan(number);
                assertThat(answered.answers()).isNull();
                assertThat(row.question()).isEqualTo(answered.question());
            }
        });
    }

    @Test
    void answersAndReactionsAreCounted() {
        rows.forEach((number, row) -> assertThat(rows.values().stream()
                        .filter(other -> Objects.equals(other.answers(), number))
                        .count())
                .isEqualTo(row.answered()));
        Map<Integer, Integer> thanks = new HashMap<>();
        Matcher reaction = REACTION.matcher(sql);
        while (reaction.find()) {
            thanks.merge(Integer.valueOf(reaction.group(1)), 1, Integer::sum);
        }
        assertThat(thanks).hasSize(CONTRIBUTIONS / 3);
        rows.forEach((number, row) -> assertThat(thanks.getOrDefault(number, 0)).isEqualTo(row.thanks()));
    }

    @Test
    void aPageBeginsWithAContributionToTheQuestionThatIsShown() {
        for (int before : new int[] {0, 19, 125, 249}) {
            int first = seed.first(before);
            assertThat(rows.get(first).question()).isEqualTo(DiscussionSeed.SHOWN_FIRST);
            assertThat(rows.entrySet().stream()
                            .filter(row -> row.getKey() < first
                                    && row.getValue().answers() == null
                                    && Objects.equals(row.getValue().question(), DiscussionSeed.SHOWN_FIRST))
                            .count())
                    .isEqualTo(before);
        }
    }
}
