package org.m4d.portal.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.m4d.portal.common.PortalException;
import org.m4d.portal.member.MemberErased;

/** The PDFs that were asked for last, as far as they fit into a bound. One that several ask for at once is made once. */
@ApplicationScoped
public class KeptPdfs {

    /** A summary has some 100 kB. */
    private static final long MOST_BYTES = 32L << 20;

    private final long mostBytes;
    private final Map<String, byte[]> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, CompletableFuture<byte[]>> making = new ConcurrentHashMap<>();
    private long bytes;

    public KeptPdfs() {
        this(MOST_BYTES);
    }

    KeptPdfs(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * What is kept under a key, else what is made now.
     *
     * @param make when it fails, all who wait for it fail with it, and who asks next tries again
     */
    public byte[] get(String key, Supplier<byte[]> make) {
        byte[] found = find(key);
        if (found != null) {
            return found;
        }
        CompletableFuture<byte[]> own = new CompletableFuture<>();
        CompletableFuture<byte[]> other = making.putIfAbsent(key, own);
        if (other != null) {
            return waited(other);
        }
        try {
            // somebody may have finished it since
            byte[] made = find(key);
            if (made == null) {
                made = make.get();
                keep(key, made);
            }
            own.complete(made);
            return made;
        } catch (RuntimeException | Error failed) {
            own.completeExceptionally(failed);
            throw failed;
        } finally {
            making.remove(key);
        }
    }

    private static byte[] waited(CompletableFuture<byte[]> other) {
        try {
            return other.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof PortalException known) {
                throw known;
            }
            throw failed;
        }
    }

    private synchronized byte[] find(String key) {
        return kept.get(key);
    }

    private synchronized void keep(String key, byte[] made) {
        if (made.length > mostBytes) {
            return;
        }
        kept.put(key, made);
        bytes += made.length;
        var oldest = kept.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
    }

    /** A name is gone from all that is made from now on: what shows it is not kept any longer. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberErased erased) {
        clear();
    }

    synchronized void clear() {
        kept.clear();
        bytes = 0;
    }

    /** How many bytes are kept. */
    synchronized long size() {
        return bytes;
    }
}
