package org.m4d.portal.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;

/** Implemented by features of which something can be done by a mail of one line. The one who acts is the member who wrote the mail. */
public interface MailCommand {

    /** What it does. */
    Set<Verb> verbs();

    /**
     * Whether it does one of its verbs there. What nobody does in answer to something is a text like any other.
     *
     * @param rest what followed the verb, in small letters; empty when nothing did
     * @param about what the mail answers; null for nothing
     */
    default boolean does(Verb verb, String rest, ContentRef about) {
        return true;
    }

    /**
     * Does it. The same again changes nothing.
     *
     * @param rest what followed the verb, in small letters; empty when nothing did
     * @param about what the mail answers; null for nothing
     * @param receiver to whom an answer goes
     * @return the answer; empty when there is nothing to say
     * @throws org.m4d.portal.common.PortalException when it cannot be done; its writer is told why
     */
    Optional<Answer> run(Verb verb, String rest, ContentRef about, Receiver receiver);

    /** A letter in answer to a mail. */
    record Answer(String subject, List<LetterPart> parts) {

        public Answer {
            parts = List.copyOf(parts);
        }
    }
}
