package org.m4d.portal.mail.internal;

import java.time.Duration;

/**
 * How the time for which mails are claimed is shared out, so that each is handed over and marked before another worker may take it for lost.
 *
 * @param lease for how long they are claimed
 */
record LeaseTimes(Duration lease) {

    /** After the claim, a mail may be begun for so long: 30 seconds of three minutes. */
    Duration begun() {
        return lease.dividedBy(6);
    }

    /** After the claim, the end of a mail may be handed over for so long: 75 seconds of three minutes. */
    Duration handedOver() {
        return lease.multipliedBy(5).dividedBy(12);
    }

    /**
     * The mail server may take so long for an answer: 90 seconds of three minutes. It looks into a mail before it says that it took it; whoever
     * does not wait for that sends it twice (RFC 1047).
     */
    Duration answer() {
        return lease.dividedBy(2);
    }

    /** What is left for marking a mail after the last answer: 15 seconds of three minutes. */
    Duration marked() {
        return lease.minus(handedOver()).minus(answer());
    }
}
