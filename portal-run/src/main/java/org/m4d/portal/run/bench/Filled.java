package org.m4d.portal.run.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.m4d.portal.run.BenchStack;
import org.m4d.portal.run.LauncherException;
import org.m4d.portal.run.Port;
import org.m4d.portal.run.Progress;
import org.m4d.portal.run.Settings;

/** A running portal with the content of one size in it, and the ways to ask it. */
final class Filled {
    private static final String MARKER = "filled";
    private static final String INDEXED = "Search index is complete again";
    private static final Duration INDEXING = Duration.ofMinutes(90);
    private static final int PARAGRAPHS = 4_000;
    private static final int POSTS_FOR_A_PARAGRAPH = 50;

    private final Size size;
    private final Content content;
    private final BenchStack stack;
    private final Progress progress;
    private Visitor member;
    private List<Page> pages;

    /** @param content beside the forums */
    Filled(Path home, Size size, Content content, Progress progress) {
        this.size = size;
        this.content = content;
        this.stack = new BenchStack(home, size.name(), progress);
        this.progress = progress;
    }

    /** Something that writes SQL. */
    @FunctionalInterface
    private interface Statements {
        void write(Writer sql) throws IOException;
    }

    /** Starts it, and fills it unless that was done before. */
    void start(boolean fresh) throws IOException {
        String wanted = size.toString();
        Path marker = stack.file(MARKER);
        boolean filled = Files.exists(marker) && Files.readString(marker).equals(wanted);
        if (fresh || Files.exists(marker) && !filled) {
            stack.forget();
            filled = false;
        }
        stack.start();
        if (!filled) {
            // what is filled in part begins anew
            Files.writeString(marker, "");
            fill();
            Files.writeString(marker, wanted);
        }
        member = new Visitor(portal()).signIn(Seed.ACCOUNTS.getFirst(), "demo");
        pages = content.pages(size, member);
    }

    private void fill() throws IOException {
        progress.step(size.members() + " members", () -> run(sql -> Seed.members(size, sql)));
        Visitor writer = new Visitor(portal()).signIn(Seed.ACCOUNTS.getFirst(), "demo");
        Renderer renderer = new Renderer(writer);
        Words words = new Words(1);
        int count = Math.min(PARAGRAPHS, size.posts() / POSTS_FOR_A_PARAGRAPH + POSTS_FOR_A_PARAGRAPH);
        List<Paragraph> paragraphs = renderer.paragraphs(words, count);
        Paragraph rare = renderer.render("en", "Only some of us know what a " + Words.RARE + " is.");
        Seed seed = new Seed(size, paragraphs, rare);
        progress.step(
                size.topics() + " topics, " + size.posts() + " posts",
                () -> run(sql -> {
                    seed.content(sql);
                    content.write(paragraphs, sql);
                }));
        stack.redeploy();
        progress.step("search index", this::awaitIndex);
    }

    private void run(Statements statements) throws IOException {
        try (PipedInputStream in = new PipedInputStream(1 << 20)) {
            PipedOutputStream out = new PipedOutputStream(in);
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                try (Writer sql = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
                    statements.write(sql);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            stack.sql(in);
            writing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while filling the database");
        } catch (ExecutionException e) {
            throw new IOException("the content could not be written", e.getCause());
        }
    }

    private void awaitIndex() throws IOException {
        long end = System.nanoTime() + INDEXING.toNanos();
        while (!Files.readString(stack.log()).contains(INDEXED)) {
            if (System.nanoTime() > end) {
                throw new LauncherException("The search index is not complete.", "See " + stack.log() + ".");
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the index");
        }
    }

    BenchStack stack() {
        return stack;
    }

    Size size() {
        return size;
    }

    List<Page> pages() {
        return pages;
    }

    /** The page of that name. */
    Page page(String name) {
        return Page.of(name, pages);
    }

    /** Somebody who is signed in. */
    Visitor member() {
        return member;
    }

    String portal() {
        return stack.settings().baseUrl();
    }

    Requests requests() {
        return new Requests(URI.create(portal()).getAuthority());
    }

    Load load() {
        return new Load(
                new InetSocketAddress(Settings.LOOPBACK, stack.settings().port(Port.PORTAL)));
    }

    void stop() throws IOException {
        stack.stop();
    }
}
