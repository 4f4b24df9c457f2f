package org.m4d.portal.run.bench;

/**
 * How much is seeded. One topic has a hundred posts and one has very many; the others share the rest, few of them most of it.
 *
 * @param name of the data
 * @param longTopic posts in the longest topic
 * @param mediumTopic posts in the second longest
 */
record Size(String name, int members, int forums, int topics, int posts, int longTopic, int mediumTopic) {
    /** As the targets want it. */
    static final Size USUAL = new Size("usual", 1_500, 20, 20_000, 200_000, 10_000, 100);

    /** Ten times as many topics and posts, and the same longest topic. */
    static final Size LARGE = new Size("large", 15_000, 200, 200_000, 2_000_000, 10_000, 100);

    /** Forums beside an e-discussion: a topic as long as that, to compare with. */
    static final Size DISCUSSION = new Size("ediscussion", 400, 4, 100, 4_000, 2_000, 100);

    /** The same, only to see that everything works. */
    static final Size DISCUSSION_QUICK = new Size("ediscussion-quick", 60, 4, 100, 1_200, 300, 100);

    /** Only to see that everything works. */
    static final Size QUICK = new Size("quick", 60, 4, 100, 1_200, 300, 100);

    /** The same of {@link #QUICK}. */
    static final Size QUICK_LARGE = new Size("quick-large", 120, 8, 1_000, 12_000, 300, 100);
}
