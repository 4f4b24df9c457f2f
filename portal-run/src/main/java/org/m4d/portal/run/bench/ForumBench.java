package org.m4d.portal.run.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.run.LauncherException;
import org.m4d.portal.run.Progress;
import org.m4d.portal.run.Settings;

/** {@code ./portal bench forum}: how fast the forums are with as much in them as after years. Touches no data but its own. */
public final class ForumBench {
    private final Path home;
    private final Options options;
    private final Progress progress;

    private ForumBench(Path home, Options options, Progress progress) {
        this.home = home;
        this.options = options;
        this.progress = progress;
    }

    /** Status 0 when everything was measured, whatever came out; 1 when something could not be. */
    public static void main(String[] arguments) {
        int status = 0;
        try {
            Options options = Options.of(List.of(arguments));
            new ForumBench(Settings.ofEnvironment().home(), options, new Progress(System.out)).run();
        } catch (LauncherException e) {
            System.err.println("\nerror: " + e.getMessage() + "\n  " + e.advice());
            status = 1;
        } catch (IOException e) {
            System.err.println("\nerror: " + e);
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }

    private void run() throws IOException {
        Filled portal = new Filled(home, options.quick() ? Size.QUICK : Size.USUAL, Content.FORUMS, progress);
        Optional<Filled> large = options.large()
                ? Optional.of(
                        new Filled(home, options.quick() ? Size.QUICK_LARGE : Size.LARGE, Content.FORUMS, progress))
                : Optional.empty();
        try {
            portal.start(options.fresh());
            if (large.isPresent()) {
                large.get().start(options.fresh());
            }
            measure(portal, large);
        } finally {
            if (!options.keep()) {
                portal.stop();
                if (large.isPresent()) {
                    large.get().stop();
                }
            }
        }
    }

    private void measure(Filled portal, Optional<Filled> large) throws IOException {
        Report report = new Report(progress);
        report.circumstances(portal.size().toString());
        try {
            if (options.wants("pages")) {
                new PagesPart(portal, options, report).measure();
            }
            if (options.wants("plain")) {
                new PlainPart(portal, options, report).measure();
            }
            if (options.wants("ratios")) {
                new RatiosPart(portal, large, options, report).measure();
            }
            if (options.wants("posts")) {
                new PostsPart(portal, options, report).measure();
            }
            if (options.wants("bytes")) {
                new BytesPart(portal, report).measure();
            }
            if (options.wants("memory")) {
                new MemoryPart(portal, options, report).measure();
            }
        } finally {
            // what was measured is kept when something else cannot be
            report.summary();
            report.write(options.file().orElse(portal.stack().file("figures.json")));
        }
    }
}
