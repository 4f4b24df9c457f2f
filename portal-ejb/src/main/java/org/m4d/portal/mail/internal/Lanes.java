package org.m4d.portal.mail.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** How many workers send at the same time. */
@ApplicationScoped
public class Lanes {

    private static final int MOST = 2;

    private final AtomicInteger taken = new AtomicInteger();

    /** Whether one more may work; then it has to {@link #leave} at its end. */
    boolean enter() {
        return taken.getAndUpdate(now -> Math.min(now + 1, MOST)) < MOST;
    }

    void leave() {
        taken.decrementAndGet();
    }
}
