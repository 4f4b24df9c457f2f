package org.m4d.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.MailToken.Purpose;

class StopPortTest {

    private static final LocalDate UNTIL = LocalDate.parse("2029-11-23");
    private static final ContentRef FORUM = new ContentRef(ContentType.FORUM, 1);

    private final List<String> stopped = new ArrayList<>();

    private final StopPort port = new StopPort() {
        @Override
        public void stop(long member, ContentRef about) {
            stopped.add(member + " " + about);
        }

        @Override
        public void stopSummary(long member) {
            stopped.add(member + " summary");
        }
    };

    @Test
    void aTokenStopsWhatItSaysAndNoMore() {
        port.stop(new MailToken(Purpose.STOP, 7, null, MailToken.SUMMARY, UNTIL));
        port.stop(new MailToken(Purpose.STOP, 7, null, 0, UNTIL));
        port.stop(MailToken.about(Purpose.STOP, 7, FORUM, UNTIL));

        assertThat(stopped).containsExactly("7 summary", "7 null", "7 forum:1");
    }

    @Test
    void aTokenOfTheSummaryComesBackAsItWasWritten() {
        MailTokens tokens = new MailTokens("a secret of this test", member -> 0);
        MailToken token = new MailToken(Purpose.STOP, 7, null, MailToken.SUMMARY, UNTIL);

        assertThat(tokens.read(tokens.write(token))).contains(token).get().matches(MailToken::ofSummary);
        assertThat(new MailToken(Purpose.WRITE, 7, null, MailToken.SUMMARY, UNTIL).ofSummary())
                .isFalse();
    }
}
