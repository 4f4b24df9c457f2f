package org.m4d.portal.ediscussion;

import org.m4d.portal.common.LocalizedText;

/** A guiding question as it is read, with how often it was answered. */
public record QuestionView(int number, LocalizedText text, LocalizedText explanation, int contributions) {}
