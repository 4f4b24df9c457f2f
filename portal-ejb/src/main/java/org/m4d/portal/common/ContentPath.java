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

    /** {@code country/ML}. */
    public static String country(String code) {
        return "country/" + code.toUpperCase(Locale.ROOT);
    }
}
