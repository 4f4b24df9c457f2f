package org.m4d.portal.weekly;

import org.m4d.portal.member.AuthorView;

/**
 * A contribution that a weekly summary names, and that can be read.
 *
 * @param number within its discussion
 * @param picked whether it is named beside the text, too
 */
public record NamedContribution(long id, int number, AuthorView author, boolean picked) {}
