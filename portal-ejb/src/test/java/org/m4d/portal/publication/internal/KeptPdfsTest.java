package org.m4d.portal.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.member.MemberErased;

class KeptPdfsTest {

    private final KeptPdfs kept = new KeptPdfs(100);
    private final AtomicInteger made = new AtomicInteger();

    private byte[] get(String key, int size) {
        return kept.get(key, () -> {
            made.incrementAndGet();
            return new byte[size];
        });
    }

    @Test
    void whatIsKeptIsNotMadeAgain() {
        assertThat(get("a", 40)).isSameAs(get("a", 40));
        assertThat(made).hasValue(1);
    }

    @Test
    void whatWasNotAskedForLongestGivesWay() {
        get("a", 40);
        get("b", 40);
        get("a", 40);
        get("c", 40);
        assertThat(kept.size()).isEqualTo(80);
        get("a", 40);
        assertThat(made).hasValue(3);
        get("b", 40);
        assertThat(made).hasValue(4);
    }

    @Test
    void nothingIsKeptOnceSomebodyIsErased() {
        get("a", 40);
        kept.forget(new MemberErased(1, "subject"));
        assertThat(kept.size()).isZero();
        get("a", 40);
        assertThat(made).hasValue(2);
    }

    @Test
    void whatIsLargerThanTheBoundIsGivenAndNotKept() {
        assertThat(get("large", 101)).hasSize(101);
        assertThat(kept.size()).isZero();
    }

    @Test
    void fiftyWhoAskAtOnceGetOne() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<byte[]> first = readers.submit(() -> kept.get("a", () -> {
                made.incrementAndGet();
                begun.countDown();
                awaited(finish);
                return new byte[10];
            }));
            begun.await();
            List<Future<byte[]>> others = IntStream.range(0, 49)
                    .mapToObj(reader -> readers.submit(() -> get("a", 10)))
                    .toList();
            finish.countDown();
            for (Future<byte[]> other : others) {
                assertThat(other.get()).isSameAs(first.get());
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whoAsksAfterAFailureTriesAgain() {
        Unavailable busy = new Unavailable("error.document.busy", null);
        assertThatThrownBy(() -> kept.get("a", () -> {
                    throw busy;
                }))
                .isSameAs(busy);
        assertThat(get("a", 10)).hasSize(10);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
