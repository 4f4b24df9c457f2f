package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.mail.Verb;

/** Which words tell somebody why her mail was not taken. */
class BacksTest {

    private static final ContentRef TOPIC = new ContentRef(ContentType.TOPIC, 1);

    private static final PortalException FILE = new InvalidInput(
            List.of(new InvalidInput.Violation("file", "error.attachment.type", Map.of("name", "a.exe"))));

    @Test
    void aTextIsRefusedForItsReason() {
        assertThat(Backs.why(new NotFound())).isEqualTo("gone");
        assertThat(Backs.why(FILE)).isEqualTo("file");
        assertThat(Backs.detail(FILE)).isEqualTo("a.exe");
        assertThat(Backs.why(InvalidInput.of("title", "error.required"))).isEqualTo("invalid");
        assertThat(Backs.detail(InvalidInput.of("title", "error.required"))).isEmpty();
    }

    @Test
    void aCommandIsRefusedForWhatItNamed() {
        Verb.Command vote = new Verb.Command(Verb.VOTE, "9");
        assertThat(Backs.why(vote, TOPIC, InvalidInput.of("choices", "error.poll.choice")))
                .isEqualTo("vote");
        assertThat(Backs.why(vote, TOPIC, new NotFound())).isEqualTo("vote");
        assertThat(Backs.why(new Verb.Command(Verb.READ, "nowhere"), null, new NotFound()))
                .isEqualTo("nothing");
        assertThat(Backs.why(new Verb.Command(Verb.THANKS, ""), TOPIC, new NotFound()))
                .isEqualTo("gone");
    }

    @Test
    void theIdentityProviderMayBeAwayForHours() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(Inbox::wait).reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMinutes(341));
    }
}
