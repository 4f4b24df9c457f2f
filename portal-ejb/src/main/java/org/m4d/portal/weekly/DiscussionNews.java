package org.m4d.portal.weekly;

import java.time.Instant;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.member.AuthorView;

/**
 * Something that was said in an e-discussion: a contribution or a weekly summary.
 *
 * @param title what it is called outside of its discussion
 * @param path its place after the language
 * @param lang BCP 47 tag of the text
 * @param html sanitised
 * @param updated when it was last changed; when it was published, if never
 */
public record DiscussionNews(
        ContentRef ref,
        LocalizedText title,
        String path,
        AuthorView author,
        String lang,
        String html,
        Instant published,
        Instant updated) {}
