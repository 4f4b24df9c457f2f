package org.m4d.portal.common;

import java.util.Locale;

/** Where a page about something lies: the part of the address after the language. */
public final class ContentPath {

    private ContentPath() {}

    /** {@code practice/12/a-title}. */
    public static String of(ContentType type, long id, String title) {
        return type.id() + "/" + id + "/" + Slug.of(title);
    }

    /** {@code forum/slug}. */
    public static String forum(String slug) {
        return "forum/" + slug;
    }

    /** The page of the topic that holds this post, at the post. */
    public static String post(long topic, String title, int number) {
        String path = of(ContentType.TOPIC, topic, title);
        return number <= 1 ? path : path + "?post=" + number + "#p" + number;
    }

    /** The page of the e-discussion that holds this contribution, at the contribution. */
    public static String contribution(long discussion, String title, int number) {
        return of(ContentType.EDISCUSSION, discussion, title) + "?contribution=" + number + "#c" + number;
    }

    /** {@code ediscussion/12/weekly/2}: what was said in the second week of an e-discussion. */
    public static String weekly(long discussion, int week) {
        return ContentType.EDISCUSSION.id() + "/" + discussion + "/weekly/" + week;
    }

    /** {@code publication/5}: the newest version of a published summary. */
    public static String publication(long number) {
        return ContentType.PUBLICATION.id() + "/" + number;
    }

    /** {@code publication/5/v2}: one version of it. */
    public static String publication(long number, int version) {
        return publication(number) + "/v" + version;
    }

    /** The summary of an e-discussion, at a statement. */
    public static String statement(long discussion, long statement) {
        return ContentType.EDISCUSSION.id() + "/" + discussion + "/summary#s" + statement;
    }

    /** The newest version of a published summary, at the statement with a number. */
    public static String publishedStatement(long publication, int number) {
        return publication(publication) + "#statement-" + number;
    }

    /** {@code country/ML}. */
    public static String country(String code) {
        return "country/" + code.toUpperCase(Locale.ROOT);
    }
}
