package org.m4d.portal.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.m4d.portal.posting.WordDiff.Kind;
import org.m4d.portal.posting.WordDiff.Piece;

class MeanwhileTest {

    private final Meanwhile meanwhile = new Meanwhile(new CurrentForm() {
        @Override
        public FormState getState() {
            return new FormState(
                    Map.of("version", List.of("4"), "body", List.of("One road\r\nand a bridge")), List.of(), null);
        }
    });

    private final Meanwhile fresh = new Meanwhile(new CurrentForm() {
        @Override
        public FormState getState() {
            return FormState.EMPTY;
        }
    });

    @Test
    void aRecordChangedWhenItsVersionIsNotTheOneThatWasEdited() {
        assertThat(meanwhile.changed(5)).isTrue();
        assertThat(meanwhile.changed(4)).isFalse();
        assertThat(fresh.changed(5)).isFalse();
    }

    @Test
    void showsWhatSavingWouldAddAndTakeAway() {
        assertThat(meanwhile.difference("body", "One path\nand a bridge"))
                .contains(new Piece(Kind.REMOVED, "path\n"), new Piece(Kind.ADDED, "road\n"));
    }

    @Test
    void lineEndsOfBrowsersAreNoDifference() {
        assertThat(meanwhile.differs("body", "One road\nand a bridge")).isFalse();
        assertThat(meanwhile.differs("body", "One road and a bridge")).isTrue();
        assertThat(meanwhile.differs("summary", null)).isFalse();
    }
}
