package org.m4d.portal.archive.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each case is a handful of messages and the conversations that come of them, written as {@code a b|c}. */
class ThreadingTest {

    private static final long DAY = 24 * 3600;

    /** A message, whose id is also its name. */
    private record Mail(String name, String id, List<String> references, String subject, Long second) {}

    private final List<Mail> mails = new ArrayList<>();

    @Test
    void anAnswerFollowsWhatItAnswers() {
        mail("a", 0, "Fees");
        mail("b", 1, "Re: Fees", "a");
        mail("c", 2, "Re: Fees", "a", "b");

        assertThat(threads()).isEqualTo("a b c");
    }

    @Test
    void otherSubjectsAreOtherConversations() {
        mail("a", 0, "Fees");
        mail("b", 1, "Schools");

        assertThat(threads()).isEqualTo("a|b");
    }

    @Test
    void aMissingMessageStillJoinsItsAnswers() {
        mail("b", 1, "One", "gone");
        mail("c", 2, "Another", "gone");

        assertThat(threads()).isEqualTo("b c");
    }

    @Test
    void aMessageMissingInTheMiddleIsBridged() {
        mail("a", 0, "Fees");
        mail("c", 2, "Schools", "a", "gone");
        mail("d", 3, "Streets", "gone");

        assertThat(threads()).isEqualTo("a c d");
    }

    @Test
    void answersThatComeBeforeWhatTheyAnswerAreReordered() {
        mail("c", 2, "Re: Fees", "a", "b");
        mail("b", 1, "Re: Fees", "a");
        mail("a", 0, "Fees");

        assertThat(threads()).isEqualTo("a b c");
    }

    @Test
    void nobodyAnswersBeforeTheQuestionWhateverTheClockSaid() {
        mail("a", 10, "Fees");
        mail("b", 5, "Re: Fees", "a");
        mail("c", 6, "Re: Fees", "a", "b");
        mail("d", 11, "Re: Fees", "a");

        assertThat(threads()).isEqualTo("a b c d");
    }

    @Test
    void aCircleOfReferencesIsCut() {
        mail("a", 0, "Fees", "b");
        mail("b", 1, "Schools", "a");
        mail("c", 2, "Streets", "c");

        assertThat(threads()).as("cut where it would close").isEqualTo("b a|c");
    }

    @Test
    void circlesAmongMissingMessagesAreCut() {
        mail("a", 0, "Fees", "x", "y");
        mail("b", 1, "Schools", "y", "x");

        assertThat(threads()).isEqualTo("a b");
    }

    @Test
    void whatAMessageSaysOfItselfCountsBeforeWhatOthersSay() {
        mail("a", 0, "Fees");
        mail("x", 1, "Schools");
        mail("c", 3, "Later", "x", "b");
        mail("b", 2, "Re: Fees", "a");

        assertThat(threads()).isEqualTo("a b c|x");
    }

    @Test
    void aTrueRepetitionIsWrittenOnce() {
        mail("a", 0, "Fees");
        mails.add(new Mail("again", "a", List.of(), "Fees", 0L));
        mail("b", 1, "Re: Fees", "a");

        assertThat(threads()).isEqualTo("a b");
    }

    @Test
    void differentMessagesWithOneIdAreBothKept() {
        mail("a", 0, "Fees");
        mails.add(new Mail("other", "a", List.of(), "Schools", 4L));

        assertThat(threads()).isEqualTo("a|other");
    }

    @Test
    void messagesWithoutIdAreKept() {
        mails.add(new Mail("x", null, List.of(), "Fees", 0L));
        mails.add(new Mail("y", null, List.of(), "Schools", 1L));

        assertThat(threads()).isEqualTo("x|y");
    }

    @Test
    void anAnswerWithoutReferencesJoinsByItsSubject() {
        mail("a", 0, "Fees of transfers");
        mail("b", 3 * DAY, "AW: fees  of transfers");

        assertThat(threads()).isEqualTo("a b");
    }

    @Test
    void evenAShortSubjectIsEnoughForAnAnswer() {
        mail("a", 0, "Fees");
        mail("b", 10, "Re: Fees");

        assertThat(threads()).isEqualTo("a b");
    }

    @Test
    void afterALongSilenceTheSameSubjectIsAnotherConversation() {
        mail("a", 0, "Fees of transfers");
        mail("b", 50 * DAY, "Re: Fees of transfers");
        mail("c", 100 * DAY, "Re: Fees of transfers");
        mail("d", 161 * DAY, "Re: Fees of transfers");

        assertThat(threads()).isEqualTo("a b c|d");
    }

    @Test
    void anAnswerJoinsTheConversationThatBeganLast() {
        mail("a", 0, "Fees of transfers");
        mail("b", 5 * DAY, "Fees of transfers");
        mail("c", 6 * DAY, "Re: Fees of transfers");

        assertThat(threads()).isEqualTo("a|b c");
    }

    @Test
    void theSameTellingSubjectSoonAfterIsTheSameConversation() {
        mail("a", 0, "Fees of transfers");
        mail("b", DAY, "Fees of transfers");

        assertThat(threads()).isEqualTo("a b");
    }

    @Test
    void whatIsSentEveryDayNeverBecomesOneConversation() {
        for (int day = 0; day < 6; day++) {
            mail("m" + day, day * DAY, "Digest of the day");
        }

        assertThat(threads()).isEqualTo("m0 m1 m2|m3 m4 m5");
    }

    @Test
    void usualWordsJoinNothing() {
        mail("a", 0, "Hello");
        mail("b", 60, "Hello");
        mail("c", 70, "");
        mail("d", 71, "");

        assertThat(threads()).isEqualTo("a|b|c|d");
    }

    @Test
    void treesWithMissingRootsJoinBySubject() {
        mail("a", 0, "Fees of transfers");
        mail("b", 60, "Re: Fees of transfers", "gone");
        mail("c", 70, "Re: Fees of transfers", "gone");

        assertThat(threads()).isEqualTo("a b c");
    }

    @Test
    void conversationsComeByWhenTheyBegan() {
        mail("late", 5, "Late");
        mail("early", 1, "Early");
        mail("answer", 9, "Re: Early", "early");

        assertThat(threads()).isEqualTo("early answer|late");
    }

    @Test
    void aMessageWithoutDateHasThatOfTheOneBefore() {
        mail("a", 100, "Fees");
        mails.add(new Mail("b", "b", List.of(), "Schools", null));
        mail("c", 50, "Streets");

        assertThat(threads()).isEqualTo("c|a|b");
        assertThat(threading().conversations().second(1)).isEqualTo(100);
    }

    @Test
    void messagesWithoutDateBeforeAllOthersHaveTheFirstDateThereIs() {
        mails.add(new Mail("b", "b", List.of(), "Schools", null));
        mail("a", 100, "Fees");

        assertThat(threads()).isEqualTo("b|a");
        assertThat(threading().conversations().second(0)).isEqualTo(100);
    }

    @Test
    void aLongListOfReferencesIsShortened() {
        mail("root", 0, "Fees");
        List<String> many = new ArrayList<>(List.of("root"));
        for (int i = 0; i < 200; i++) {
            many.add("gone" + i);
        }
        mail("b", 1, "Schools", many.toArray(String[]::new));

        assertThat(threads()).isEqualTo("root b");
    }

    @Test
    void anyOrderOfTheArchiveGivesTheSameConversations() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String[] references = i % 7 == 0
                    ? new String[0]
                    : new String[] {"m" + i / 7 * 7, "m" + (i - 1 - random.nextInt(Math.max(1, i % 7)))};
            mail("m" + i, i, "Subject number " + i, references);
        }
        String expected = threads();
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(mails, random);
            assertThat(threads()).isEqualTo(expected);
        }
    }

    @Test
    void aChainOfManyThousandsIsNoBurden() {
        mail("m0", 0, "Fees");
        for (int i = 1; i < 50_000; i++) {
            mail("m" + i, 50_000 - i, "Subject " + i, "m" + (i - 1));
        }
        Conversations found = threading().conversations();

        assertThat(found.count()).isEqualTo(1);
        assertThat(found.message(0)).isZero();
        assertThat(found.message(49_999)).isEqualTo(49_999);
    }

    private void mail(String name, long second, String subject, String... references) {
        mails.add(new Mail(name, name, List.of(references), subject, second));
    }

    private Threading threading() {
        Threading threading = new Threading();
        mails.forEach(mail -> threading.add(new Heading(mail.id(), mail.references(), mail.subject(), mail.second())));
        return threading;
    }

    private String threads() {
        Conversations found = threading().conversations();
        assertThat(new TreeSet<>(placed(found))).hasSize(found.size());
        StringBuilder written = new StringBuilder();
        for (int place = 0; place < found.size(); place++) {
            boolean another = place > 0 && found.topic(place) != found.topic(place - 1);
            written.append(place == 0 ? "" : another ? "|" : " ")
                    .append(mails.get(found.message(place)).name());
        }
        return written.toString();
    }

    private static List<Integer> placed(Conversations found) {
        List<Integer> messages = new ArrayList<>();
        for (int place = 0; place < found.size(); place++) {
            messages.add(found.message(place));
        }
        return messages;
    }
}
