package org.m4d.portal.run.mail;

import java.util.List;

/**
 * How the mail server is to fail.
 *
 * @param next so many mails fail from now on, whatever the share
 * @param share of the others that fails, from 0 to 1
 * @param seed of the dice: the same seed gives the same failures in the same order
 * @param ways in which it fails, one of them each time
 * @param refused receivers that begin with this do not exist; empty for none
 */
record FailurePlan(int next, double share, long seed, List<Failure> ways, String refused) {
    static final FailurePlan NONE = new FailurePlan(0, 0, 0, List.of(), "");

    FailurePlan {
        ways = List.copyOf(ways);
        if (next < 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("next is 0 or more, share from 0 to 1");
        }
        if ((next > 0 || share > 0) && ways.isEmpty()) {
            throw new IllegalArgumentException("no ways to fail are named");
        }
    }
}
