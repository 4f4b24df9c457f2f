package org.m4d.portal.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.m4d.portal.it.container.Parallel.Outcome;
import org.m4d.portal.security.Actor;

/** Several callers who do the same thing in the same moment. */
@ApplicationScoped
public class Crowd {
    private static final int PATIENCE_SECONDS = 30;

    @Inject
    Parallel parallel;

    /** Every actor does the work at once. */
    public <T> List<Outcome<T>> all(List<Actor> actors, Supplier<T> work) {
        CyclicBarrier start = new CyclicBarrier(actors.size());
        List<Future<Outcome<T>>> running = new ArrayList<>();
        for (Actor actor : actors) {
            running.add(parallel.call(start, actor, work));
        }
        return running.stream().map(Crowd::outcome).toList();
    }

    private static <T> Outcome<T> outcome(Future<Outcome<T>> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }
}
