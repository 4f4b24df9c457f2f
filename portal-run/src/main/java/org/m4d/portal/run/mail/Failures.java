package org.m4d.portal.run.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Decides for each mail whether it fails, by a plan that may be changed at any time. */
final class Failures {
    private FailurePlan plan = FailurePlan.NONE;
    private Random dice = new Random(0);
    private int left;
    private long happened;

    synchronized void follow(FailurePlan wanted) {
        plan = wanted;
        dice = new Random(wanted.seed());
        left = wanted.next();
        happened = 0;
    }

    synchronized FailurePlan plan() {
        return plan;
    }

    /** How many mails failed since the plan was made. */
    synchronized long happened() {
        return happened;
    }

    /** What happens to the mail that comes now; empty if nothing does. */
    synchronized Optional<Failure> next() {
        boolean fails = left > 0 || plan.share() > 0 && dice.nextDouble() < plan.share();
        if (!fails) {
            return Optional.empty();
        }
        left = Math.max(0, left - 1);
        happened++;
        return Optional.of(plan.ways().get(dice.nextInt(plan.ways().size())));
    }

    /** Whether there is no such mailbox. */
    synchronized boolean refuses(String receiver) {
        return !plan.refused().isEmpty()
                && receiver.toLowerCase(Locale.ROOT).startsWith(plan.refused().toLowerCase(Locale.ROOT));
    }
}
