package org.m4d.portal.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sort of mail it is, and what reports say. */
class NatureTest {

    private static final String REPORT = """
            Return-Path: <>
            From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I am sorry.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.org
            Arrival-Date: Mon, 2 Nov 2026 10:11:12 +0100

            Final-Recipient: rfc822; gone@example.com
            Original-Recipient: rfc822;awa@example.org
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <gone@example.com>: Recipient address
                rejected: User unknown

            Final-Recipient: RFC822; <full@EXAMPLE.com>
            Action: failed (tried for 5 days)
            Status: 4.2.2 (mailbox full)

            Final-Recipient: rfc822; late@example.com
            Action: delayed
            Status: 4.4.1

            Final-Recipient: rfc822; fine@example.com
            Action: delivered
            Status: 2.0.0

            Final-Recipient: rfc822; list@example.com
            Action: expanded
            Status: 2.0.0

            Original-Recipient: rfc822; odd@example.com
            Action: failed

            --b
            Content-Type: message/rfc822

            Message-ID: <topic7.post12@portal.example.org>
            To: gone@example.com
            Subject: Fees

            Text.
            --b--
            """;

    @Test
    void readsEveryReceiverOfADeliveryReport() throws Exception {
        ReadMail mail = Mails.read(REPORT);
        assertThat(mail.nature()).isEqualTo(Nature.DELIVERY_REPORT);
        String about = "topic7.post12@portal.example.org";
        assertThat(mail.reports())
                .containsExactly(
                        new DeliveryReport(
                                "gone@example.com",
                                true,
                                "5.1.1",
                                "550 5.1.1 <gone@example.com>: Recipient address rejected: User unknown",
                                about,
                                null),
                        new DeliveryReport("full@example.com", false, "4.2.2", null, about, null),
                        new DeliveryReport("odd@example.com", true, null, null, about, null));
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void readsTheIdFromReturnedHeadersAlone() throws Exception {
        ReadMail mail = Mails.read(REPORT.replace("message/rfc822", "text/rfc822-headers"));
        assertThat(mail.reports())
                .extracting(DeliveryReport::messageId)
                .containsOnly("topic7.post12@portal.example.org");
    }

    @Test
    void readsAReportInTheCharactersOfTheWorld() throws Exception {
        ReadMail mail = Mails.read(REPORT.replace("message/delivery-status", "message/global-delivery-status")
                .replace("rfc822; gone@example.com", "utf-8; gône@example.com"));
        assertThat(mail.reports().getFirst().address()).isEqualTo("gône@example.com");
    }

    @Test
    void readsAComplaint() throws Exception {
        ReadMail mail = Mails.read("""
                From: feedback@example.net
                Subject: FW: Fees
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b
                Content-Type: text/plain

                A complaint.
                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Example/1
                Version: 1
                Original-Rcpt-To: <rosa@example.com>

                --b
                Content-Type: message/rfc822

                Return-Path: <portal+abc@portal.example.org>
                Message-ID: <topic7.post12@portal.example.org>
                To: other@example.com

                Text
                --b--
                """);
        assertThat(mail.nature()).isEqualTo(Nature.COMPLAINT);
        assertThat(mail.reports())
                .containsExactly(new DeliveryReport(
                        "rosa@example.com",
                        true,
                        null,
                        "abuse",
                        "topic7.post12@portal.example.org",
                        "portal+abc@portal.example.org"));
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void aComplaintNamesTheSenderOfTheEnvelopeInAFieldOfItsOwn() throws Exception {
        ReadMail mail = Mails.read("""
                From: feedback@example.net
                Subject: FW: Fees
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                Version: 1
                Original-Mail-From: <portal+abc@portal.example.org>

                --b--
                """);
        assertThat(mail.reports()).extracting(DeliveryReport::sentBy).containsExactly("portal+abc@portal.example.org");
    }

    @Test
    void readsReportsInWords() throws Exception {
        String text = "\n\nSorry, I could not deliver to:\n\n<gone@example.com>:\n550 5.1.1 No such user here\n";
        ReadMail mail =
                Mails.read("Return-Path: <>\nFrom: MAILER-DAEMON@mx.example.org\nSubject: failure notice" + text);
        assertThat(mail.nature()).isEqualTo(Nature.DELIVERY_REPORT);
        assertThat(mail.reports()).hasSize(1);
        DeliveryReport report = mail.reports().getFirst();
        assertThat(report.address()).isEqualTo("gone@example.com");
        assertThat(report.status()).isEqualTo("5.1.1");
        assertThat(report.permanent()).isTrue();
        assertThat(Mails.read(
                                "Return-Path: <>\nFrom: x@example.org\nSubject: Mail delivery failed\n\nHost busy for <a@example.com>.")
                        .reports())
                .extracting(DeliveryReport::permanent, DeliveryReport::address)
                .containsExactly(tuple(false, "a@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: awa@example.org\nSubject: Undelivered mail, what to do?",
                "From: awa@example.org\nReturn-Path: <awa@example.org>\nSubject: failure notice",
                "From: awa@example.org\nSubject: Out of office",
                "From: awa@example.org\nAuto-Submitted: no",
                "From: awa@example.org\nX-Auto-Response-Suppress: All",
                "From: awa@example.org\nPrecedence: bulk\nList-Id: <l.example.org>",
                "From: awa@example.org\nPrecedence: list"
            })
    void seesAPersonBehind(String header) throws Exception {
        assertThat(Mails.read(header + "\n\nText").nature()).isEqualTo(Nature.WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: Auto-Generated; owner-email=\"a@example.org\"",
                "Precedence: bulk",
                "Precedence: Junk",
                "Precedence: auto_reply",
                "X-Autoreply: yes",
                "X-Autorespond: Absence",
                "Return-Path: <>\nSubject: Out of office: Fees",
                "Return-Path: <>\nSubject: =?utf-8?Q?R=C3=A9ponse_automatique_: Fees?=",
                "Return-Path: <>\nSubject: Respuesta automática: Fees",
                "X-Auto-Response-Suppress: All\nSubject: رد تلقائي: Fees"
            })
    void seesAProgramBehind(String header) throws Exception {
        ReadMail mail = Mails.read("From: awa@example.org\n" + header + "\n\nText");
        assertThat(mail.nature()).isEqualTo(Nature.AUTOMATIC);
        assertThat(mail.reports()).isEmpty();
    }
}
