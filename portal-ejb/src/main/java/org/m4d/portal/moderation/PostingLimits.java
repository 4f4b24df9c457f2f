package org.m4d.portal.moderation;

/**
 * How much one may put into a post, and how often one may post. Null is without such a limit; the pace of requests holds for everybody.
 *
 * @param links in one post
 * @param images in one post
 * @param mentions in one post
 * @param hourly posts in an hour
 */
public record PostingLimits(Integer links, Integer images, Integer mentions, Integer hourly) {

    public static final PostingLimits NONE = new PostingLimits(null, null, null, null);
}
