package org.m4d.portal.it.container;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;

/** One of several callers at once, each on a thread of the server, with a request and transactions of its own. */
@Stateless
public class Parallel {

    @Inject
    Acting acting;

    /** Waits for the others, then does the work; a refusal is the result like any other. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> Future<Outcome<T>> call(CyclicBarrier start, Actor actor, Supplier<T> work) {
        try {
            start.await();
            return new AsyncResult<>(new Outcome<>(acting.as(actor, work), null));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new AsyncResult<>(new Outcome<>(null, new IllegalStateException(interrupted)));
        } catch (BrokenBarrierException broken) {
            return new AsyncResult<>(new Outcome<>(null, new IllegalStateException(broken)));
        } catch (RuntimeException refused) {
            return new AsyncResult<>(new Outcome<>(null, refused));
        }
    }

    /** What came of it: a value or a refusal. */
    public record Outcome<T>(T value, RuntimeException refusal) {
        boolean done() {
            return refusal == null;
        }
    }
}
