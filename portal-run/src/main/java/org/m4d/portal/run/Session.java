package org.m4d.portal.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a child into a session of its own, where the system has the program for it, so that Ctrl-C does not reach it. */
final class Session {
    private Session() {}

    static List<String> own(List<String> line) {
        List<String> whole = new ArrayList<>();
        onPath("setsid").ifPresent(program -> whole.add(program.toString()));
        whole.addAll(line);
        return whole;
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
