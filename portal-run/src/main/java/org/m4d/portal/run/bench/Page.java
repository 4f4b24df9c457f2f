package org.m4d.portal.run.bench;

import java.util.List;

/**
 * A page to measure.
 *
 * @param name in tables
 * @param path its address
 * @param kept whether the page cache holds it for readers who are not signed in
 */
record Page(String name, String path, boolean kept) {
    private static final int POSTS = 20;

    static List<Page> all(Size size, String slug) {
        int last = (size.longTopic() + POSTS - 1) / POSTS;
        String topic = "/en/topic/" + Seed.LONGEST + "/" + slug;
        return List.of(
                new Page("forum index", "/en/forum", true),
                new Page("topic list", "/en/forum/forum-1", true),
                new Page("topic, first page", topic, true),
                new Page("topic, middle page", topic + "?page=" + last / 2, true),
                new Page("topic, last page", topic + "?page=" + last, true),
                new Page("search, common word", "/en/search?q=" + Words.COMMON, false),
                new Page("search, rare word", "/en/search?q=" + Words.RARE, false));
    }
}
