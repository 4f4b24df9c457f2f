package org.m4d.portal.ediscussion;

import org.m4d.portal.common.LocalizedText;

/**
 * A guiding question as a facilitator words it.
 *
 * @param text in one or more of the interface's languages
 * @param explanation what is meant, with examples; may be empty
 */
public record QuestionInput(LocalizedText text, LocalizedText explanation) {
    public QuestionInput {
        text = text == null ? LocalizedText.EMPTY : text;
        explanation = explanation == null ? LocalizedText.EMPTY : explanation;
    }
}
