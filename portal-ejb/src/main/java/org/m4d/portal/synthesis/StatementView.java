package org.m4d.portal.synthesis;

import java.util.List;

/**
 * A statement of a summary as it is read.
 *
 * @param number its place in the whole summary, from 1
 * @param heading the id of its heading
 * @param lang BCP 47
 * @param html sanitised, ready for a page
 * @param wording the number of its present wording, which an answer names
 * @param cites what it rests on, by number
 * @param tally how many say what to it in the present round, or in the last one
 * @param minority whether the dissent from it makes a minority report
 * @param dissents the first of those who dissent; all of them have a list of their own
 * @param version for the lost-update check; neither moves nor answers change it
 */
public record StatementView(
        long id,
        int number,
        long heading,
        String lang,
        String html,
        int wording,
        List<CiteView> cites,
        Tally tally,
        boolean minority,
        List<VoiceView> dissents,
        long version) {

    public StatementView {
        cites = List.copyOf(cites);
        dissents = List.copyOf(dissents);
    }

    /** Whether it rests on something that can be read. */
    public boolean founded() {
        return cites.stream().anyMatch(CiteView::shown);
    }

    /** The same with its dissents attributed otherwise. */
    public StatementView withDissents(List<VoiceView> others) {
        return new StatementView(id, number, heading, lang, html, wording, cites, tally, minority, others, version);
    }

    /** The same with other HTML, for answers that clean it again. */
    public StatementView withHtml(String other) {
        return new StatementView(id, number, heading, lang, other, wording, cites, tally, minority, dissents, version);
    }
}
