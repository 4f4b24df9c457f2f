package org.m4d.portal.moderation;

/**
 * How much one may put into a post or a private message, and how often one may write. Null is without such a limit; the pace of requests holds for everybody.
 *
 * @param links in one post or message
 * @param images in one post or message
 * @param mentions in one post or message
 * @param hourly posts in an hour
 * @param messages private messages in an hour, which is more: two who talk write often and little
 * @param conversations private conversations started in a day
 */
public record PostingLimits(
        Integer links, Integer images, Integer mentions, Integer hourly, Integer messages, Integer conversations) {

    public static final PostingLimits NONE = new PostingLimits(null, null, null, null, null, null);
}
