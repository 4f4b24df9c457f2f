package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code ./portal status}: what runs, with process ids and memory; status 0 if the portal is ready, 3 if not. */
final class StatusCommand {
    private static final int NOT_RUNNING = 3;

    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;

    StatusCommand(Settings settings, DataDirectory data, Progress progress) {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
    }

    int run() throws IOException {
        long launcher = line(LauncherLock.PIDFILE);
        long total = launcher;
        for (String name : Orphans.SERVERS.reversed()) {
            if (!name.equals(MailServerProcess.NAME) || new MailSetup(settings).demonstration()) {
                total += line(name);
            }
        }
        boolean ready = Files.exists(data.run().resolve(RunCommand.READY)) && new Readiness(settings).ready();
        progress.say(String.format("  %-10s %s", "memory", total + " MiB resident in all"));
        if (ready && launcher == 0) {
            progress.say("Its launcher died: nobody restarts a server that dies. ./portal run takes over.");
        }
        progress.say(ready ? "The portal is ready at " + settings.baseUrl() : "The portal is not ready.");
        return ready ? 0 : NOT_RUNNING;
    }

    private long line(String name) throws IOException {
        Optional<ProcessHandle> process = Orphans.pidfile(data.run(), name).process();
        if (process.isEmpty()) {
            progress.say(String.format("  %-10s not running", name));
            return 0;
        }
        long memory = residentMebibytes(process.get().pid());
        progress.say(
                String.format("  %-10s process %d, %d MiB", name, process.get().pid(), memory));
        return memory;
    }

    /** Zero where the system has no /proc. */
    private static long residentMebibytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
