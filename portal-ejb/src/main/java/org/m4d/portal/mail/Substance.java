package org.m4d.portal.mail;

import java.util.List;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.LocalizedText;

/**
 * What a mail about some content brings of it, so that its reader need not open a page.
 *
 * @param html of the text, cleaned; null when there is none to bring
 * @param lang BCP 47 tag of the text; null without one
 * @param opening whether it began its conversation: the others answer it
 * @param thread what it is called among mails, and what came before: names without a domain, such as {@code post-12}; the last one is its own
 * @param list what it was sent out for and by which it is stopped; null when it goes to one person alone
 * @param listName the list's name
 * @param listId the list's short name: letters, digits and hyphens
 * @param answerTo what an answer is written into; null when it takes none
 * @param poll that comes with it; null for none
 */
public record Substance(
        String html,
        String lang,
        boolean opening,
        List<String> thread,
        ContentRef list,
        LocalizedText listName,
        String listId,
        ContentRef answerTo,
        Poll poll) {

    public Substance {
        thread = List.copyOf(thread);
    }

    /**
     * What somebody wrote.
     *
     * @param html cleaned
     * @param lang BCP 47 tag
     */
    public record Text(String html, String lang) {}

    /**
     * A poll, to be voted in by mail.
     *
     * @param options in their order; a vote names their numbers, counted from 1
     */
    public record Poll(String question, String lang, List<String> options) {

        public Poll {
            options = List.copyOf(options);
        }
    }
}
