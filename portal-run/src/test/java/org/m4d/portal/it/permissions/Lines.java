package org.m4d.portal.it.permissions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DynamicTest;

/** What happens in one scene happens in order, the scenes side by side. */
final class Lines implements AutoCloseable {
    private final Map<Scene<?>, ExecutorService> lines = new ConcurrentHashMap<>();

    /** An attempt, which is made as soon as those before it in its scene were, and what came of it as a test. */
    DynamicTest tried(String name, Attempt<?, ?> attempt, Way way) {
        Future<?> made = lines.computeIfAbsent(attempt.scene(), scene -> Executors.newSingleThreadExecutor())
                .submit(() -> attempt.make(way));
        return DynamicTest.dynamicTest(name, () -> {
            try {
                made.get();
            } catch (ExecutionException failed) {
                throw failed.getCause();
            }
        });
    }

    @Override
    public void close() {
        lines.values().forEach(ExecutorService::shutdownNow);
    }
}
