package org.m4d.portal.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormMemoryTest {

    private final FormMemory memory = new FormMemory();
    private final FormState state = new FormState(Map.of("body", List.of("text")), List.of(), null);

    @Test
    void putsTheFormBeforeTheAnchor() {
        assertThat(memory.address("/en/topic/12/x#reply", state)).matches("/en/topic/12/x\\?form=[0-9a-f]+#reply");
    }

    @Test
    void keepsTheQueryOfThePage() {
        assertThat(memory.address("/en/ediscussion/1/x?question=2#contribute", state))
                .matches("/en/ediscussion/1/x\\?question=2&form=[0-9a-f]+#contribute");
    }

    @Test
    void findsWhatItKept() {
        String address = memory.address("/en/x", state);
        assertThat(memory.find(address.substring(address.indexOf('=') + 1))).isEqualTo(state);
        assertThat(memory.find("unknown")).isEqualTo(FormState.EMPTY);
    }
}
