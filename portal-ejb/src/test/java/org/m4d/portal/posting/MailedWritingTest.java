package org.m4d.portal.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.m4d.portal.attachment.AttachmentService;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.mail.MailedText;
import org.m4d.portal.mime.MailFile;

/** Files of a mail become attachments, each where the mail showed it. */
class MailedWritingTest {

    private final List<String> uploads = new ArrayList<>();
    private final MailedWriting writing = new MailedWriting();

    MailedWritingTest() {
        writing.attachments = new AttachmentService() {
            @Override
            public AttachmentView upload(String name, InputStream content, String idempotencyKey) {
                if (name.endsWith(".exe")) {
                    throw InvalidInput.of("content", "error.attachment.type");
                }
                uploads.add(name + " " + idempotencyKey);
                Integer width = name.endsWith(".png") ? 100 : null;
                return new AttachmentView(
                        uploads.size(), name, "x/y", 1, width, width, AttachmentState.CLEAN, null, Instant.EPOCH, "/x");
            }
        };
    }

    private String body(String text, MailFile... files) {
        return writing.body(new MailedText("s", text, "en", List.of(files), "key"));
    }

    private static MailFile file(String name, String id, boolean inline, int size) {
        return new MailFile(name, id, inline, new byte[size]);
    }

    @Test
    void filesStandBelowTheText() {
        assertThat(body("Hello", file("a.pdf", null, false, 10), file("b.png", null, false, 10)))
                .isEqualTo("Hello\n\n[a.pdf](attachment:1)\n\n![b.png](attachment:2)");
        assertThat(uploads).containsExactly("a.pdf key-1", "b.png key-2");
    }

    @Test
    void aFileAloneIsAText() {
        assertThat(body("", file("a [1].pdf", null, false, 10))).isEqualTo("[a \\[1\\].pdf](attachment:1)");
    }

    @Test
    void picturesStayWhereTheyWere() {
        String text = "![one](cid:img1) and ![ten](cid:img10) and ![one](cid:img1)";
        assertThat(body(text, file("1.png", "img1", true, 5_000), file("10.png", "img10", true, 5_000)))
                .isEqualTo("![one](attachment:1) and ![ten](attachment:2) and ![one](attachment:1)");
    }

    @Test
    void logosOfSignaturesAreLeftOut() {
        assertThat(body("Hello", file("logo.png", "logo", true, 500))).isEqualTo("Hello");
        assertThat(body("Hello", file("photo.png", "photo", true, 5_000))).endsWith("![photo.png](attachment:1)");
    }

    @Test
    void aPictureThatDidNotComeIsItsWords() {
        assertThat(body("See ![the well](cid:other)")).isEqualTo("See the well");
    }

    @Test
    void aFileThatIsNotTakenIsNamed() {
        assertThatThrownBy(() -> body("Hello", file("a.exe", null, false, 10)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                    assertThat(refused.violations()).hasSize(1);
                    assertThat(refused.violations().getFirst().field()).isEqualTo("file");
                    assertThat(refused.violations().getFirst().arguments()).containsEntry("name", "a.exe");
                });
    }

    @Test
    void hostileTextsAreReadInTime() {
        assertThat(body("![".repeat(200_000))).hasSize(400_000);
        assertThat(body("![a](cid:".repeat(50_000))).startsWith("![a](cid:");
    }
}
