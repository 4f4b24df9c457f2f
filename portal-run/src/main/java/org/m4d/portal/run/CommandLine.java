package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns the words of the command line into one of the launcher's commands. */
final class CommandLine {
    private final Settings settings;
    private final Progress progress;

    CommandLine(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    int execute(List<String> words) throws IOException {
        String command = words.isEmpty() ? "" : words.getFirst();
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        DataDirectory data = DataDirectory.of(settings);
        switch (command) {
            case "run" -> run(rest, data);
            case "stop" -> new StopCommand(data, progress).run();
            case "status" -> {
                return new StatusCommand(running(data), data, progress).run();
            }
            case "reset" -> new ResetCommand(data, progress).run(rest.contains("--yes"));
            case "redeploy" -> new RedeployCommand(running(data), data, progress).run();
            case "backup" -> new BackupCommand(running(data), data, progress).run(Path.of(argument(rest, 0)));
            case "restore" -> new RestoreCommand(running(data), data, progress).run(Path.of(argument(rest, 0)));
            case "bench" -> new BenchCommand(running(data), progress).run(rest);
            case "import" -> {
                String kind = argument(rest, 0);
                return ArchiveCommand.KINDS.contains(kind)
                        ? new ArchiveCommand(running(data), progress).run(kind, rest.subList(1, rest.size()))
                        : new ImportCommand(running(data), progress).run(kind, Path.of(argument(rest, 1)));
            }
            default -> {
                System.err.println("Unknown command: " + command + ". See ./portal --help");
                return 2;
            }
        }
        return 0;
    }

    private void run(List<String> options, DataDirectory data) throws IOException {
        if (options.contains("--detach")) {
            new DetachCommand(settings, data, progress).run();
        } else {
            new RunCommand(settings, data, progress).run();
        }
    }

    private Settings running(DataDirectory data) throws IOException {
        return new RunningSettings(data).under(settings);
    }

    private static String argument(List<String> words, int index) {
        if (index >= words.size()) {
            throw new LauncherException("Something is missing after the command.", "See ./portal --help");
        }
        return words.get(index);
    }
}
