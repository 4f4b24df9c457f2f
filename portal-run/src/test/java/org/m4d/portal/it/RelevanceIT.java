package org.m4d.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks a question finds the record that answers it, through the product's own search. */
class RelevanceIT {

    private static final int DEPTH = 10;

    private static SearchClient portal;

    @BeforeAll
    static void connect() throws IOException, InterruptedException {
        portal = SearchClient.ofSystemProperties();
    }

    @ParameterizedTest(name = "{0}: nDCG@10 of at least {1}")
    @CsvSource({"en, 0.95", "es, 0.94", "ar, 0.92"})
    void questionsFindTheParagraphThatAnswersThem(String language, double least)
            throws IOException, InterruptedException {
        RelevanceSet set = RelevanceSet.read("xquad-" + language);
        portal.importLines("practices", set.asPractices(language));
        portal.awaitTotal(Map.of("type", "practice", "lang", language), set.size());
        double sum = 0;
        for (Map.Entry<String, String> query : set.queries().entrySet()) {
            sum += gain(portal.keys(query.getValue(), language, DEPTH), set.relevantTo(query.getKey()));
        }
        double figure = sum / set.queries().size();
        System.out.printf("nDCG@10 %s: %.4f%n", language, figure);
        assertThat(figure).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "redevance d’entretien des pompes, p-01",
        "registre des associations de ressortissants, p-02",
        "toit de l'école payé par la fête, p-03",
        "équivalence d’un diplôme d’électricien, p-07",
        "apprentis garagistes de retour, p-08",
        "coopérative de safran, p-09",
        "compost et jumelage des déchets, p-11",
        "« cours de français » avant le travail ?, p-13",
    })
    void frenchWordsFindTheirPracticeAmongTheFirstThree(String words, String key)
            throws IOException, InterruptedException {
        portal.importLines("members", SearchClient.demo("members"));
        portal.importLines("practices", SearchClient.demo("practices"));
        portal.awaitKey(key, "fr");
        assertThat(portal.keys(words, "fr", 3)).contains(key);
    }

    @Test
    void narrowSpacesAndApostrophesDoNotHideAWord() throws IOException, InterruptedException {
        String body = "« Margouillat » : l’entretien\u202f! Et après\u00a0?";
        portal.importLines(
                "practices",
                "{\"key\":\"relevance-spaces\",\"lang\":\"fr\",\"title\":\"Typographie soignée\",\"body\":\"" + body
                        + "\"}\n");
        portal.awaitKey("relevance-spaces", "fr");
        for (String words : List.of(
                "margouillat",
                "« Margouillat »",
                "margouillat\u202f?",
                "entretien margouillat",
                "l'entretien margouillat")) {
            assertThat(portal.keys(words, "fr", 3)).as(words).contains("relevance-spaces");
        }
    }

    @Test
    void hitsCarryKeyTitleAndEscapedSnippet() throws IOException, InterruptedException {
        portal.importLines(
                "practices",
                "{\"key\":\"relevance-markup\",\"lang\":\"en\",\"title\":\"Markup\",\"body\":\"quolliform &lt;img src=x&gt; text\"}\n");
        portal.awaitKey("relevance-markup", "en");
        JsonObject hit =
                portal.search(Map.of("q", "quolliform")).getJsonArray("hits").getJsonObject(0);
        assertThat(hit.getString("snippet")).contains("<mark>quolliform</mark>").doesNotContain("<img");
    }

    /** nDCG with binary relevance. */
    private static double gain(List<String> found, Collection<String> relevant) {
        double gained = 0;
        for (int rank = 0; rank < found.size(); rank++) {
            gained += relevant.contains(found.get(rank)) ? discount(rank) : 0;
        }
        List<Double> best = new ArrayList<>();
        for (int rank = 0; rank < Math.min(DEPTH, relevant.size()); rank++) {
            best.add(discount(rank));
        }
        return gained / best.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2.0);
    }
}
