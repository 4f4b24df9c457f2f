package org.m4d.portal.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a server is started.
 *
 * @param line program and arguments; nothing secret, for everybody on the machine may read it
 * @param environment variables added to ours; secrets go here, only the owner may read them
 * @param directory where the program runs
 */
record Command(List<String> line, Map<String, String> environment, Path directory) {}
