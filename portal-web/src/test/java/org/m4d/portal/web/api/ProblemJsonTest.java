package org.m4d.portal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.web.errors.Problem;
import org.m4d.portal.web.text.TextsIn;

/** Failures as programs get them: RFC 9457. */
class ProblemJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | There is nothing at this address, or it is not open to you.
                    FR | Il n’y a rien à cette adresse, ou elle ne vous est pas ouverte.
                    """)
    void explainsItselfInTheLanguageOfTheRequest(PortalLanguage language, String detail) {
        JsonObject json = problems(language).of(Problem.of(new NotFound()));

        assertThat(json.getString("type")).isEqualTo("about:blank");
        assertThat(json.getString("title")).isEqualTo("Not Found");
        assertThat(json.getInt("status")).isEqualTo(404);
        assertThat(json.getString("detail")).isEqualTo(detail);
        assertThat(json.getString("code")).isEqualTo("error.not-found");
        assertThat(json).doesNotContainKeys("errors", "reference");
    }

    @ParameterizedTest
    @EnumSource
    void namesEachWrongFieldAndWhy(PortalLanguage language) {
        JsonObject json = problems(language)
                .of(Problem.of(new InvalidInput(List.of(
                        new InvalidInput.Violation("title", "error.length", Map.of("min", 5, "max", 200)),
                        new InvalidInput.Violation("body", "error.required", Map.of())))));

        assertThat(json.getString("title")).isEqualTo("Unprocessable Content");
        assertThat(json.getInt("status")).isEqualTo(422);
        assertThat(json.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"), error -> error.getString("code"))
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("title", "error.length"),
                        org.assertj.core.api.Assertions.tuple("body", "error.required"));
        assertThat(json.getJsonArray("errors").getJsonObject(0).getString("detail"))
                .contains("5")
                .contains("200");
    }

    @Test
    void anUnforeseenFailureGivesItsNumberAlone() {
        JsonObject json = problems(PortalLanguage.EN).of(Problem.of(new IllegalStateException("secret")));

        assertThat(json.getString("reference")).matches("[0-9a-f]{8}");
        assertThat(json.toString()).doesNotContain("secret").doesNotContain("IllegalState");
    }

    private static ProblemJson problems(PortalLanguage language) {
        ProblemJson problems = new ProblemJson();
        problems.texts = TextsIn.language(language);
        return problems;
    }
}
