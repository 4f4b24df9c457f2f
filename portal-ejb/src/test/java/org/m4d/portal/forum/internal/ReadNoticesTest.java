package org.m4d.portal.forum.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadNoticesTest {

    @ParameterizedTest
    @CsvSource({
        // seen up to, kind, about the post with this number: what tells of a new post is read with the post, on
        // whichever page
        "45, REPLY, 45, true",
        "45, REPLY, 3, true",
        "45, MENTION, 46, false",
        // what was done to a post later is read where the post is seen: here the page of 41 to 60
        "45, REACTION, 41, true",
        "45, REACTION, 40, false",
        "45, ANSWER, 45, true",
        "60, REACTION, 41, true",
        "60, REACTION, 61, false",
        "1, REACTION, 1, true",
        "20, REACTION, 1, true",
        "21, REACTION, 20, false",
        // of a kind that this server does not know yet
        "45, LATER, 40, false"
    })
    void whatWasSeenIsRead(int seen, String kind, int number, boolean read) {
        assertThat(ReadNotices.covers(seen, kind, number)).isEqualTo(read);
    }
}
