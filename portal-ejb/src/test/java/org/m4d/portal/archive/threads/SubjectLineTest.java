package org.m4d.portal.archive.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re: Fees of transfers",
                "RE : Fees of transfers",
                "AW: Re: Fees of transfers",
                "Rép : Fees of transfers",
                "Re[2]: Fees of transfers",
                "Re(3): Fees  of transfers",
                "رد: Fees of transfers",
                "Ответ: Fees of transfers",
                "回复：Fees of transfers",
                "[list] Re: [list] Fees of transfers",
                "Re: [list] Fees of transfers",
                "Fwd: Fees of transfers",
                "TR: fees of TRANSFERS",
                "Fees of transfers (fwd)"
            })
    void seesAnswersInManyLanguages(String subject) {
        SubjectLine line = SubjectLine.of(subject);

        assertThat(line.base()).isEqualTo("fees of transfers");
        assertThat(line.answers()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fees of transfers", "[list] Fees of transfers"})
    void seesWhatIsNoAnswer(String subject) {
        assertThat(SubjectLine.of(subject).base()).isEqualTo("fees of transfers");
        assertThat(SubjectLine.of(subject).answers()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Report: two years later,report: two years later",
        "Regarding fees,regarding fees",
        "Retour: on y va,retour: on y va"
    })
    void leavesWordsThatOnlyBeginLikeSigns(String subject, String base) {
        assertThat(SubjectLine.of(subject).base()).isEqualTo(base);
        assertThat(SubjectLine.of(subject).answers()).isFalse();
    }

    @Test
    void givesTheTitleAsItWasWritten() {
        assertThat(SubjectLine.of("Re: RE: Cost of Transfers").title()).isEqualTo("Cost of Transfers");
        assertThat(SubjectLine.of("[list] Cost").title()).isEqualTo("[list] Cost");
        assertThat(SubjectLine.of("Re: ").title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "Question", "(no subject)", "sans objet", ""})
    void knowsSubjectsThatTellNothing(String subject) {
        assertThat(SubjectLine.of(subject).telling()).isFalse();
    }
}
