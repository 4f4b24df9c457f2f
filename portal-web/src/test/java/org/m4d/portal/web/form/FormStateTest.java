package org.m4d.portal.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that is shown again says what was typed and what was wrong. */
class FormStateTest {

    private final FormState refused = new FormState(
            Map.of("title", List.of("Typed"), "tags", List.of(), "country", List.of("ML", "FR")),
            List.of(new FormState.Message("title", "Too short"), new FormState.Message("title", "Second")),
            null);

    @Test
    void showsWhatWasTyped() {
        assertThat(refused.value("title")).isEqualTo("Typed");
        assertThat(refused.value("country")).isEqualTo("ML");
        assertThat(refused.value("title", "Otherwise")).isEqualTo("Typed");
    }

    @Test
    void whatWasEmptiedStaysEmpty() {
        assertThat(refused.value("tags", "Otherwise")).isEmpty();
    }

    @Test
    void aFreshFormShowsWhatIsThereAlready() {
        assertThat(FormState.EMPTY.value("title", "Otherwise")).isEqualTo("Otherwise");
        assertThat(FormState.EMPTY.value("title")).isEmpty();
        assertThat(FormState.EMPTY.failed()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithAField() {
        assertThat(refused.failed()).isTrue();
        assertThat(refused.error("title")).isEqualTo("Too short");
        assertThat(refused.error("country")).isNull();
    }

    @Test
    void aFieldOfRowsIsWrongWhenARowIs() {
        FormState state =
                new FormState(Map.of(), List.of(new FormState.Message("partners[1].role", "No authority")), null);

        assertThat(state.wrongWithin("partners")).isTrue();
        assertThat(state.wrongWithin("partner")).isFalse();
        assertThat(state.error("partners[1].role")).isEqualTo("No authority");
    }
}
