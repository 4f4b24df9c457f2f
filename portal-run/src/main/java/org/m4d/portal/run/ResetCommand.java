package org.m4d.portal.run;

import java.io.Console;
import java.io.IOException;

/** {@code ./portal reset}: stops the portal and deletes all its data, after asking. */
final class ResetCommand {
    private final DataDirectory data;
    private final Progress progress;

    ResetCommand(DataDirectory data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    void run(boolean sure) throws IOException {
        if (!data.exists()) {
            progress.say("There is nothing to delete: no directory " + data.root());
            return;
        }
        requireOurs();
        if (!sure && !confirmed()) {
            progress.say("Nothing was deleted.");
            return;
        }
        new StopCommand(data, progress).run();
        progress.step("deleted " + data.root(), () -> PrivateFiles.deleteTree(data.root()));
    }

    /** PORTAL_DATA may name any directory by mistake; only one that a launcher made is deleted. */
    private void requireOurs() {
        if (!java.nio.file.Files.isDirectory(data.run())) {
            throw new LauncherException(
                    data.root() + " does not look like a data directory of the portal; it is left alone.",
                    "Check PORTAL_DATA. Delete the directory yourself if you are sure.");
        }
    }

    private boolean confirmed() {
        Console console = System.console();
        if (console == null) {
            throw new LauncherException(
                    "This deletes everything in " + data.root() + " and nobody is at the terminal to confirm it.",
                    "Make a backup first (./portal backup FILE). Then: ./portal reset --yes");
        }
        String answer = console.readLine("This deletes everything in %s. Type yes to go on: ", data.root());
        return "yes".equals(answer);
    }
}
