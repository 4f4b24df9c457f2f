package org.m4d.portal.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text is the reply, beyond the usual mails that {@link RepliesOfClientsTest} reads. */
class ReplyTextTest {

    @Test
    void keepsAnswersBetweenQuotedLinesWithWhatTheyAnswer() throws Exception {
        assertThat(Mails.plain("""
                        On 2 Nov 2026, at 10:11, Amina <amina@example.org> wrote:
                        > What do you pay?

                        4 percent.

                        > Since when?

                        October.

                        > Thank you
                        > Amina
                        -- \s
                        Rosa
                        """).written()).isEqualTo("""
                        > What do you pay?

                        4 percent.

                        > Since when?

                        October.""");
    }

    @Test
    void keepsAnswersBetweenQuotationsOfHtml() throws Exception {
        assertThat(Mails.html("""
                        <div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 2, 2026 at 10:11 AM
                        Amina &lt;<a href="mailto:amina@example.org">amina@example.org</a>&gt; wrote:<br></div>
                        <blockquote class="gmail_quote"><div>What do you pay?</div></blockquote><div>4 percent.</div>
                        <blockquote class="gmail_quote"><div>Since when?</div></blockquote><div><br></div><div>October.</div>
                        <blockquote class="gmail_quote"><div>Thank you</div></blockquote></div></div>
                        """).written()).isEqualTo("""
                        > What do you pay?

                        4 percent.

                        > Since when?

                        October.""");
    }

    @Test
    void takesAnAnswerBelowTheQuotation() throws Exception {
        assertThat(Mails.plain("""
                        Le 02/11/2026 à 10:11, Amina a écrit :
                        > Combien payez-vous ?
                        > Depuis quand ?

                        Quatre pour cent, depuis octobre.
                        """).written()).isEqualTo("Quatre pour cent, depuis octobre.");
    }

    @Test
    void findsNothingInASignatureAlone() throws Exception {
        ReadMail mail = Mails.plain("-- \nRosa Lind\nexample.org\n");
        assertThat(mail.written()).isEmpty();
        assertThat(mail.text()).isEqualTo("\\--\nRosa Lind\nexample.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> What do you pay?\n> Amina\n",
                "On 2 Nov 2026, Amina wrote:\n\n> What do you pay?\n",
                "-----Original Message-----\nFrom: Amina\nWhat do you pay?\n",
                "— — — Please write your reply above this line — — —\n\nWhat do you pay?\n"
            })
    void findsNothingInAQuotationAlone(String text) throws Exception {
        assertThat(Mails.plain(text).written()).isEmpty();
    }

    static Stream<String> endings() {
        return Stream.concat(
                ReplyText.MARKER_LINES.stream(),
                Stream.of(
                        "-----Original Message-----\nFrom: A\nSent: B\nTo: C",
                        "----- Message d'origine -----\nDe : A",
                        "-------- Message original --------\nDe : A",
                        "-----Mensaje original-----\nDe: A",
                        "-----الرسالة الأصلية-----\nمن: A",
                        "From: Amina <a@example.org>\nSent: Monday\nTo: Rosa\nSubject: Fees",
                        "*From:* Amina <a@example.org>\n*Date:* Monday\n*To:* Rosa\n*Subject:* Fees",
                        "________________________________\nDe : Amina\nEnvoyé : lundi\nÀ : Rosa\nObjet : Frais",
                        "De: Amina\nEnviado el: lunes\nPara: Rosa\nAsunto: Comisiones",
                        "من: أمينة\nإلى: روزا\nالموضوع: رسوم",
                        "On Mon, Nov 2, 2026 at 10:11 AM A Very Long Name of Somebody\n<amina.of.the.association@example.org>\nwrote:",
                        "Le lun. 2 nov. 2026 à 10:11, Amina <amina@example.org>\na écrit :",
                        "El lun, 2 nov 2026 a las 10:11, Amina (<amina@example.org>)\nescribió:",
                        "في الاثنين، ٢ نوفمبر ٢٠٢٦ كتب Amina\n<amina@example.org> كتب:",
                        "في 2 نوفمبر 2026 كتبت أمينة <amina@example.org> كتب"));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void endsWhereTheEarlierMailBegins(String ending) throws Exception {
        assertThat(Mails.plain("An answer.\n\n" + ending + "\n\nWhat do you pay?\n")
                        .written())
                .isEqualTo("An answer.");
        assertThat(Mails.plain("An answer.\n" + ending + "\n\nWhat do you pay?\n")
                        .written())
                .isEqualTo("An answer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my iPhone",
                "Sent from my Galaxy",
                "Get Outlook for Android<https://example.org/o>",
                "Envoyé de mon iPhone",
                "Envoyé depuis mon téléphone Orange",
                "Enviado desde mi teléfono",
                "أُرسلت من هاتفي",
                "مرسل من هاتفي"
            })
    void leavesOutWhatAPhoneSaysOfItself(String line) throws Exception {
        assertThat(Mails.plain("An answer.\n\n" + line + "\n").written()).isEqualTo("An answer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday the minister wrote: nothing will change.",
                "From: here to there it takes 3 hours.",
                "He wrote:\nWe agree.",
                "Le ministre a écrit :\nnous verrons.",
                "Sent from my village, these mangoes were good and many of us would buy them again if only the road were better than it is, I think so.",
                "We saw -- and heard -- it.",
                "Questions of 2026:\n\n1. Who?\n2. When?"
            })
    void leavesWhatOnlyResemblesAHeading(String text) throws Exception {
        ReadMail mail = Mails.plain(text);
        assertThat(mail.written()).isEqualTo(mail.text()).isNotEmpty();
    }

    @Test
    void takesAnyLanguageForAHeadingWhenAQuotationFollows() throws Exception {
        assertThat(Mails.plain("Gut.\n\nAm 2. Nov. 2026 um 10:11 schrob Amina:\n\n> Wie viel?\n")
                        .written())
                .isEqualTo("Gut.");
    }

    @Test
    void keepsWhatWasSentOnOnPurpose() throws Exception {
        String forward =
                "See below.\n\n---------- Forwarded message ---------\nFrom: A <a@example.org>\nDate: Mon\nSubject: Fees\nTo: B\n\nThe fees fell.\n";
        assertThat(Mails.plain(forward).written()).startsWith("See below.").endsWith("The fees fell.");
        String outlook = "From: A\nSent: Monday\nTo: B\nSubject: Fees\n\nThe fees fell.\n";
        assertThat(Mails.read("Subject: TR: Fees\n\n" + outlook).written()).endsWith("The fees fell.");
        assertThat(Mails.read("Subject: RE: Fees\n\n" + outlook).written()).isEmpty();
    }

    @Test
    void leavesOutTheAddressOfWhomItQuotes() throws Exception {
        assertThat(Mails.plain("Hello,\n\nOn 2 Nov 2026, Amina <amina@example.org> wrote:\n> Since when?\n\nOctober.\n")
                        .written())
                .isEqualTo("Hello,\n\n> Since when?\n\nOctober.");
    }

    @Test
    void takesALineOfDashesForASignatureOnlyAboveAFewLines() throws Exception {
        String line = "A line of what she wrote.\n\n";
        assertThat(Mails.plain("Part one.\n\n--\n\n" + line.repeat(5)).written())
                .isEqualTo("Part one.");
        assertThat(Mails.plain("Part one.\n\n--\n\n" + line.repeat(20)).written())
                .endsWith("A line of what she wrote.");
    }

    @Test
    void handsOverWhatItCut() {
        ReplyText.Cut cut = ReplyText.cut(
                PlainPassages.of(PlainLines.of(
                        "An answer.\n\n-- \nRosa\n\nOn 2 Nov 2026, Amina wrote:\n> What?\n", false, false)),
                "");
        assertThat(cut)
                .isEqualTo(new ReplyText.Cut("An answer.", "On 2 Nov 2026, Amina wrote:\n\n> What?", "\\--\nRosa"));
    }

    @Test
    void leavesASentenceAboveAQuotationThatNamesNoTime() throws Exception {
        String text = "On reflection the minister wrote:\n\n> Nothing will change.\n\nI doubt it.";
        assertThat(Mails.plain(text).written()).isEqualTo(text);
    }
}
