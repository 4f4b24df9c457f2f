package org.m4d.portal.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was typed waits for its writer, and for nobody else. */
class KeptFormsTest {

    private final KeptForms forms = new KeptForms();

    @Test
    void givesAFormBackOnce() {
        Map<String, List<String>> typed = Map.of("body", List.of("what I wrote"));
        String token = forms.keep(typed).orElseThrow();

        assertThat(forms.take(token)).contains(typed);
        assertThat(forms.take(token)).isEmpty();
    }

    @Test
    void namesFormsSoThatNobodyGuessesThem() {
        Map<String, List<String>> typed = Map.of("body", List.of("what I wrote"));
        assertThat(forms.keep(typed)).isNotEqualTo(forms.keep(typed));
        assertThat(forms.keep(typed).orElseThrow()).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void refusesWhatNoFormOfThePortalCanHold() {
        assertThat(forms.keep(Map.of("body", List.of("x".repeat(KeptForms.LARGEST)))))
                .isEmpty();
    }

    @Test
    void knowsNothingOfOtherNames() {
        assertThat(forms.take("another")).isEmpty();
    }
}
