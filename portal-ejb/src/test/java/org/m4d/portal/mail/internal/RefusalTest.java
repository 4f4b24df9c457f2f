package org.m4d.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.m4d.portal.mail.internal.Refusal.Kind;

/** Which refusals are for now, for this mail, for this address, or of no mail's fault. */
class RefusalTest {

    private static InternetAddress awa() throws AddressException {
        return new InternetAddress("awa@example.org");
    }

    private static int code(String said) {
        return Integer.parseInt(said.substring(0, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "421 4.3.2 closing                        | SERVER",
                "450 4.2.1 try later                      | LATER",
                "451 4.7.1 greylisted                     | LATER",
                "452 4.5.3 too many                       | LATER",
                "550 5.1.1 no such user                   | ADDRESS",
                "550-5.1.1 no such user                   | ADDRESS",
                "550 5.1.10 null MX                       | ADDRESS",
                "550 5.2.1 disabled                       | ADDRESS",
                "552 5.2.2 mailbox full                   | LATER",
                "552 full                                 | LATER",
                "550 5.7.1 blocked                        | MAIL",
                "554 5.7.1 relay denied                   | MAIL",
                "550 5.1.8 bad sender                     | MAIL",
                "550 5.1.7 bad sender                     | MAIL",
                "550 5.7.1 see 5.1.1                      | MAIL",
                "554 your address 5.1.1.9 is listed       | MAIL",
                "550 no such user                         | ADDRESS",
                "551 not local                            | ADDRESS",
                "553 no such name                         | ADDRESS",
                "554 no                                   | MAIL",
            })
    void ofReceivers(String said, Kind kind) throws MessagingException {
        MessagingException failure = new SendFailedException(
                "Invalid Addresses", new SMTPAddressFailedException(awa(), "RCPT TO", code(said), said));
        assertThat(Refusal.of(failure).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "421 closing           | SERVER",
                "451 later             | SERVER",
                "530 5.7.0 sign in     | SERVER",
                "550 5.7.60 not yours  | SERVER",
                "552 5.3.4 too large   | MAIL",
            })
    void ofTheSenderWhichIsThePortal(String said, Kind kind) throws MessagingException {
        assertThat(Refusal.of(new SMTPSenderFailedException(awa(), "MAIL FROM", code(said), said))
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "421 closing           | SERVER",
                "451 4.7.1 later       | LATER",
                "550 5.7.1 spam        | MAIL",
                "554 5.6.0 no          | MAIL",
                "552 5.3.4 too large   | MAIL",
            })
    void ofTheWhole(String said, Kind kind) throws MessagingException {
        assertThat(Refusal.of(new SMTPSendFailedException(".", code(said), said, null, null, null, null))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void withoutACodeItIsTheServer() {
        assertThat(Refusal.of(new MessagingException("Connection refused")).kind())
                .isEqualTo(Kind.SERVER);
        assertThat(Refusal.of(new AuthenticationFailedException("535 no")).kind())
                .isEqualTo(Kind.SERVER);
        assertThat(Refusal.of(new SendFailedException("No recipient addresses")).kind())
                .isEqualTo(Kind.MAIL);
    }

    @Test
    void aConnectionThatEndsIsNoFaultOfTheMail() throws MessagingException {
        MessagingException afterText = new SMTPSendFailedException(".", -1, "[EOF]", null, null, null, null);
        assertThat(Refusal.of(afterText).kind()).isEqualTo(Kind.SERVER);
        MessagingException atReceiver = new SendFailedException(
                "Invalid Addresses", new SMTPAddressFailedException(awa(), "RCPT TO", -1, "[EOF]"));
        assertThat(Refusal.of(atReceiver).kind()).isEqualTo(Kind.SERVER);
    }

    @Test
    void whatWasSaidIsOneLine() {
        assertThat(Refusal.of(new MessagingException(" a\r\n b ")).words()).isEqualTo("a b");
        assertThat(Refusal.of(new MessagingException()).words()).isEqualTo("MessagingException");
    }
}
