package org.m4d.portal.ediscussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.m4d.portal.posting.Responses;

/** What an export says of those who contributed, and what it keeps. */
class OpenDataExportTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");
    private static final Traits FRENCH_NGO = new Traits("ngo", "Africa", "fr");
    private static final Traits ARABIC_FIRM = new Traits("firm", "Asia", "ar");

    private static OpenDataExport export(long seed, Map<Long, Traits> authors) {
        return new OpenDataExport(7, 100, List.of(MONDAY), authors, new Random(seed));
    }

    private static Spoken by(long author, String language) {
        return new Spoken(author, 1, language, false, 2, new Responses(3, 4, 5, false));
    }

    /** Ten who write French and two who write Arabic. */
    private static Map<Long, Traits> twelve() {
        Map<Long, Traits> authors = new HashMap<>();
        for (long id = 1; id <= 10; id++) {
            authors.put(id, FRENCH_NGO);
        }
        authors.put(11L, ARABIC_FIRM);
        authors.put(12L, ARABIC_FIRM);
        return authors;
    }

    private static List<Spoken> contributions() {
        List<Spoken> all = new ArrayList<>();
        for (long id = 1; id <= 12; id++) {
            all.add(by(id, id > 10 ? "ar" : "fr"));
            all.add(by(id, id > 10 ? "ar" : "fr"));
        }
        return all;
    }

    @Test
    void anAuthorHasOneNameAndNobodyElseHasIt() {
        List<OpenDataRow> rows = export(1, twelve()).tell(MONDAY, contributions());

        assertThat(rows).hasSize(24).extracting(OpenDataRow::number).doesNotHaveDuplicates();
        assertThat(rows.stream().collect(Collectors.groupingBy(OpenDataRow::author, Collectors.counting())))
                .hasSize(12)
                .allSatisfy((name, times) -> assertThat(times).isEqualTo(2));
        OpenDataRow row = rows.getFirst();
        assertThat(List.of(row.quoted(), row.thanks(), row.agree(), row.useful()))
                .containsExactly(2, 3, 4, 5);
        assertThat(row.week()).isEqualTo(MONDAY);
    }

    @Test
    void noCombinationInTheRowsIsThatOfFewerThanFive() {
        Map<String, Set<String>> authors = new HashMap<>();
        export(2, twelve()).tell(MONDAY, contributions()).forEach(row -> authors.computeIfAbsent(
                        row.stakeholder() + "/" + row.region() + "/" + row.language(), unused -> new HashSet<>())
                .add(row.author()));

        // two would be too few to be "other" by themselves
        assertThat(authors).containsOnlyKeys("other/other/other");
        assertThat(authors.values()).allSatisfy(group -> assertThat(group).hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void namesFollowNoOrderThatAnybodyKnows() {
        Function<Long, List<String>> names = seed -> {
            Map<Long, String> byAuthor = new HashMap<>();
            OpenDataExport export = export(seed, twelve());
            for (long id = 1; id <= 12; id++) {
                byAuthor.put(
                        id,
                        export.tell(MONDAY, List.of(by(id, "fr"))).getFirst().author());
            }
            return List.copyOf(byAuthor.values());
        };

        assertThat(names.apply(1L)).containsExactlyInAnyOrderElementsOf(names.apply(2L));
        assertThat(names.apply(1L)).isNotEqualTo(names.apply(2L));
    }

    @Test
    void rowsAreNotInTheOrderOfThePage() {
        List<Spoken> inOrder = contributions();
        List<Integer> questions = new ArrayList<>();
        List<Spoken> numbered = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            Spoken spoken = inOrder.get(i);
            numbered.add(new Spoken(spoken.author(), i, "fr", false, 0, Responses.NONE));
            questions.add(i);
        }

        assertThat(export(3, twelve()).tell(MONDAY, numbered))
                .extracting(OpenDataRow::question)
                .containsExactlyInAnyOrderElementsOf(questions)
                .isNotEqualTo(questions);
    }

    @Test
    void whoCameAfterItBeganIsLeftOut() {
        assertThat(export(4, twelve()).tell(MONDAY, List.of(by(99, "fr")))).isEmpty();
    }
}
