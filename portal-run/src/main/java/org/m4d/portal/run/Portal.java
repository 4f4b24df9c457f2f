package org.m4d.portal.run;

import java.io.IOException;
import java.util.List;

/** The launcher's entry: one word says what to do. */
public final class Portal {
    private Portal() {}

    /** Status 0 if done, 1 if not, 2 if the words made no sense. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        int status;
        try {
            status = new CommandLine(Settings.ofEnvironment(), new Progress(System.out)).execute(words);
        } catch (LauncherException e) {
            System.err.println("\nerror: " + e.getMessage() + "\n  " + e.advice());
            status = 1;
        } catch (IOException e) {
            System.err.println(
                    "\nerror: " + e + "\n  This is not foreseen. If it happens again, report it with these lines:");
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }
}
