package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.mail.Envelope;
import org.m4d.portal.mail.MailToken;
import org.m4d.portal.mail.MailToken.Purpose;
import org.m4d.portal.mime.BrokenMail;
import org.m4d.portal.mime.MimeLimits;
import org.m4d.portal.mime.MimeReader;
import org.m4d.portal.mime.ReadMail;

/** What is done with a mail, by its headers and the address that it came to. */
class SortingTest {

    private static final String SELF = "portal@portal.example.org";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 17);
    private static final Map<String, MailToken> TOKENS = Map.of(
            "write@portal.example.org",
            MailToken.about(Purpose.WRITE, 1, new ContentRef(ContentType.TOPIC, 12), DAY),
            "stop@portal.example.org",
            new MailToken(Purpose.STOP, 1, null, 0, DAY),
            "return@portal.example.org",
            new MailToken(Purpose.RETURN, 1, null, 12, DAY),
            "confirm@portal.example.org",
            new MailToken(Purpose.CONFIRM, 1, null, 0, DAY),
            "recognise@portal.example.org",
            new MailToken(Purpose.RECOGNISE, 1, null, 0, DAY));

    private static final String REPORT = """
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org

            Final-Recipient: rfc822; awa@example.org
            Action: failed
            Status: 5.1.1

            --b--
            """;

    private static final String COMPLAINT = """
            Content-Type: multipart/report; report-type=feedback-report; boundary=b

            --b
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            Version: 1
            Original-Rcpt-To: victim@example.org

            --b--
            """;

    private static ReadMail read(String mail) throws BrokenMail, IOException {
        return new MimeReader(MimeLimits.USUAL)
                .read(new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static Sorting.Sorted sorted(String mail, String sender, String... receivers)
            throws BrokenMail, IOException {
        return Sorting.of(
                read(mail),
                new Envelope(sender, List.of(receivers), "smtp"),
                address -> Optional.ofNullable(TOKENS.get(address)),
                SELF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "write     |                                    | SERVE  | -",
                "portal    |                                    | SERVE  | -",
                "stop      |                                    | STOP   | -",
                "stop      | Auto-Submitted: auto-generated     | STOP   | -",
                "return    |                                    | IGNORE | automatic",
                "confirm   |                                    | SERVE  | -",
                "recognise |                                    | SERVE  | -",
                "write     | Auto-Submitted: auto-replied       | IGNORE | automatic",
                "write     | Precedence: bulk                   | IGNORE | automatic",
                "write     | Return-Path: <>                    | IGNORE | automatic",
                "write     | Return-Path: <awa@example.org>     | SERVE  | -",
                "write     | X-Loop: Portal@Portal.example.org  | IGNORE | loop",
                "stop      | X-Loop: portal@portal.example.org  | IGNORE | loop",
            })
    void byAddressAndHeaders(String to, String header, Sorting.Kind kind, String why) throws Exception {
        String mail = "From: awa@example.org\n" + (header == null ? "" : header + "\n") + "\nHello\n";
        Sorting.Sorted sorted = sorted(mail, null, to + "@portal.example.org");
        assertThat(sorted.kind()).isEqualTo(kind);
        assertThat(sorted.why()).isEqualTo(why);
    }

    @Test
    void onlyATokenForWritingLetsOneWrite() throws Exception {
        String mail = "From: awa@example.org\n\nHello\n";
        assertThat(sorted(mail, null, "write@portal.example.org").token()).isNotNull();
        assertThat(sorted(mail, null, "confirm@portal.example.org").token()).isNull();
        assertThat(sorted(mail, null, "recognise@portal.example.org").token()).isNull();
    }

    @Test
    void anEnvelopeWithoutSenderWantsNoAnswer() throws Exception {
        assertThat(sorted("From: awa@example.org\n\nHello\n", "", "write@portal.example.org")
                        .why())
                .isEqualTo("automatic");
    }

    @Test
    void whatNobodySentIsLeft() throws Exception {
        assertThat(sorted("Subject: x\n\nHello\n", null, "write@portal.example.org")
                        .why())
                .isEqualTo("no-sender");
        assertThat(sorted("From: " + SELF + "\n\nHello\n", null, "write@portal.example.org")
                        .why())
                .isEqualTo("loop");
    }

    @Test
    void theMailsOwnHeadersTellWhereTheEnvelopeIsLost() throws Exception {
        assertThat(sorted("From: awa@example.org\nTo: Portal <write@portal.example.org>\n\nHello\n", null)
                        .token())
                .isNotNull();
        assertThat(sorted("From: awa@example.org\nDelivered-To: write@portal.example.org\n\nHello\n", null)
                        .token())
                .isNotNull();
    }

    @Test
    void aReportCountsAtTheAddressOfItsMailAlone() throws Exception {
        String report = "From: mailer-daemon@example.org\n" + REPORT;
        assertThat(sorted(report, "", "return@portal.example.org").kind()).isEqualTo(Sorting.Kind.RETURNED);
        assertThat(sorted(report, "", "write@portal.example.org").kind()).isEqualTo(Sorting.Kind.IGNORE);
        assertThat(sorted(report, "", "portal@portal.example.org").kind()).isEqualTo(Sorting.Kind.IGNORE);
    }

    @Test
    void noTokenButThatOfAMailSpeaksForAComplaint() throws Exception {
        String complaint = "From: feedback@example.org\n" + COMPLAINT;
        assertThat(sorted(complaint, "", "return@portal.example.org").token().purpose())
                .isEqualTo(Purpose.RETURN);
        Sorting.Sorted elsewhere = sorted(complaint, "", "write@portal.example.org");
        assertThat(elsewhere.kind()).isEqualTo(Sorting.Kind.RETURNED);
        // its number is that of a topic, and not of a mail
        assertThat(elsewhere.token()).isNull();
    }
}
