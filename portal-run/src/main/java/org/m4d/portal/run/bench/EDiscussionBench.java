package org.m4d.portal.run.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.run.LauncherException;
import org.m4d.portal.run.Progress;
import org.m4d.portal.run.Settings;

/**
 * {@code ./portal bench ediscussion}: how fast an e-discussion of 2,000 contributions is read, beside a topic of as many posts in the same portal.
 * Touches no data but its own.
 */
public final class EDiscussionBench {
    private static final double SLOWER_LAST = 1.15;

    private final Path home;
    private final Options options;
    private final Progress progress;

    private EDiscussionBench(Path home, Options options, Progress progress) {
        this.home = home;
        this.options = options;
        this.progress = progress;
    }

    /** Status 0 when everything was measured, whatever came out; 1 when something could not be. */
    public static void main(String[] arguments) {
        int status = 0;
        try {
            Options options = Options.of(List.of(arguments));
            if (options.large() || !options.parts().isEmpty()) {
                throw new LauncherException(
                        "bench ediscussion has one size and measures all of it.",
                        "./portal bench ediscussion [--quick] [--fresh] [--keep] [--seconds N] [--json FILE]");
            }
            new EDiscussionBench(Settings.ofEnvironment().home(), options, new Progress(System.out)).run();
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
        Size size = options.quick() ? Size.DISCUSSION_QUICK : Size.DISCUSSION;
        Content discussion = new DiscussionSeed(size.longTopic(), size.members());
        Filled portal = new Filled(home, size, discussion, progress);
        try {
            portal.start(options.fresh());
            measure(portal);
        } finally {
            if (!options.keep()) {
                portal.stop();
            }
        }
    }

    private void measure(Filled portal) throws IOException {
        Report report = new Report(progress);
        report.circumstances(
                portal.size() + ", an e-discussion of " + portal.size().longTopic() + " contributions");
        try {
            new PagesPart(portal, options, report).measure();
            ratios(portal, report);
        } finally {
            // what was measured is kept when something else cannot be
            report.summary();
            report.write(options.file().orElse(portal.stack().file("figures.json")));
        }
    }

    private void ratios(Filled portal, Report report) throws IOException {
        report.heading("Ratios of the median time of one client, without the page cache; the median of " + Ratio.TIMES
                + " alternating runs");
        Ratio ratio = new Ratio(options);
        Map<String, Ratio.Side> made = new TreeMap<>();
        Map<String, Ratio.Side> signedIn = new TreeMap<>();
        Requests requests = portal.requests();
        for (Page page : portal.pages()) {
            made.put(page.name(), new Ratio.Side(portal.load(), requests.uncached(page.path())));
            List<byte[]> own = requests.signedIn(page.path(), List.of(portal.member()));
            signedIn.put(page.name(), new Ratio.Side(portal.load(), own.getFirst()));
        }
        double last = ratio.of(made.get(Page.DISCUSSION_LAST), made.get(Page.DISCUSSION_FIRST));
        report.figure(
                Figure.of("last page / first page of the discussion", last, "").atMost(SLOWER_LAST));
        report.figure(Figure.of(
                "discussion / topic, made", ratio.of(made.get(Page.DISCUSSION_FIRST), made.get(Page.TOPIC_FIRST)), ""));
        report.figure(Figure.of(
                "discussion / topic, signed in",
                ratio.of(signedIn.get(Page.DISCUSSION_FIRST), signedIn.get(Page.TOPIC_FIRST)),
                ""));
    }
}
