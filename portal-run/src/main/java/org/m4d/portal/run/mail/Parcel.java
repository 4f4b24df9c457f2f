package org.m4d.portal.run.mail;

import java.util.List;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** A mail that waits to be handed to the portal. */
final class Parcel implements Delayed {
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(15);

    private final String sender;
    private final List<String> receivers;
    private final byte[] mail;
    private final long giveUp;
    private long due = System.nanoTime();
    private long pause = FIRST_PAUSE;

    /** @param patience how long it is tried, in nanoseconds */
    Parcel(String sender, List<String> receivers, byte[] mail, long patience) {
        this.sender = sender;
        this.receivers = List.copyOf(receivers);
        this.mail = mail;
        this.giveUp = due + patience;
    }

    String sender() {
        return sender;
    }

    List<String> receivers() {
        return receivers;
    }

    byte[] mail() {
        return mail;
    }

    /** Waits twice as long as the last time; false when it has been tried for long enough. */
    boolean later() {
        long now = System.nanoTime();
        due = now + pause;
        pause = Math.min(LONGEST_PAUSE, 2 * pause);
        return giveUp - now > 0;
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}
