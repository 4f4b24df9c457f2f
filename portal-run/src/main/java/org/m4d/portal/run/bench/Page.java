package org.m4d.portal.run.bench;

import java.io.IOException;
import java.util.List;

/**
 * A page to measure.
 *
 * @param name in tables
 * @param path its address
 * @param kept whether the page cache holds it for readers who are not signed in
 */
record Page(String name, String path, boolean kept) {
    static final String TOPIC_FIRST = "topic, first page";
    static final String TOPIC_LAST = "topic, last page";
    static final String DISCUSSION_FIRST = "discussion, first page";
    static final String DISCUSSION_MIDDLE = "discussion, middle";
    static final String DISCUSSION_LAST = "discussion, last page";
    private static final int POSTS = 20;

    /** The one of that name. */
    static Page of(String name, List<Page> pages) {
        return pages.stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The readable end of a page's address, which it is redirected to. */
    static String slug(Visitor member, String address) throws IOException {
        String whole = member.follow(member.get(address)).expect(200).address().getPath();
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    /** The pages of the forums. */
    static List<Page> all(Size size, String slug) {
        int last = (size.longTopic() + POSTS - 1) / POSTS;
        String topic = "/en/topic/" + Seed.LONGEST + "/" + slug;
        return List.of(
                new Page("forum index", "/en/forum", true),
                new Page("topic list", "/en/forum/forum-1", true),
                new Page(TOPIC_FIRST, topic, true),
                new Page("topic, middle page", topic + "?page=" + last / 2, true),
                new Page(TOPIC_LAST, topic + "?page=" + last, true),
                new Page("search, common word", "/en/search?q=" + Words.COMMON, false),
                new Page("search, rare word", "/en/search?q=" + Words.RARE, false));
    }
}
