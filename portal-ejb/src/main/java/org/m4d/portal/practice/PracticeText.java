package org.m4d.portal.practice;

import org.m4d.portal.posting.Body;

/**
 * The words of a practice.
 *
 * @param summary plain text, null when an import brought none
 * @param body its language is also that of title and summary
 */
public record PracticeText(String title, String summary, Body body) {

    public PracticeText {
        title = title.strip();
        summary = summary == null || summary.isBlank() ? null : summary.strip();
    }
}
