package org.m4d.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.m4d.portal.mail.MailWords;

class NoticeWordsTest {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindIsToldInWordsOfItsOwn(NoticeKind kind) {
        assertThat(new MailWords().has("notice." + kind.id())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(WatchLevel.class)
    void everyLevelHasAName(WatchLevel level) {
        assertThat(new MailWords().has("level." + level.id())).isTrue();
    }
}
