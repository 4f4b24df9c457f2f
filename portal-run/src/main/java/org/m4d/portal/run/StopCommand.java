package org.m4d.portal.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** {@code ./portal stop}: ends the launcher, which ends its servers; ends the servers of a dead launcher itself. */
final class StopCommand {
    private final DataDirectory data;
    private final Progress progress;

    StopCommand(DataDirectory data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    void run() throws IOException {
        if (!data.exists()) {
            progress.say("Nothing runs: there is no data directory " + data.root());
            return;
        }
        Optional<ProcessHandle> launcher =
                Orphans.pidfile(data.run(), LauncherLock.PIDFILE).process();
        if (launcher.isPresent()) {
            progress.step("stopped the portal", () -> stop(launcher.get()));
        } else {
            new Orphans(data.run()).stop(progress);
            progress.say("The portal is not running.");
        }
    }

    private void stop(ProcessHandle launcher) throws IOException {
        launcher.destroy();
        if (!Ending.gone(launcher, Duration.ofMinutes(2))) {
            launcher.destroyForcibly();
            new Orphans(data.run()).stop(progress);
        }
    }
}
