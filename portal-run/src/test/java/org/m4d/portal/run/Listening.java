package org.m4d.portal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A listening socket, as the kernel tells it.
 *
 * @param pid the process that holds it
 * @param address in hexadecimal, as in /proc/net/tcp
 * @param port its number
 */
record Listening(long pid, String address, int port) {
    private static final String LISTEN = "0A";
    private static final String IPV4_LOOPBACK = "0100007F";
    private static final String IPV6_LOOPBACK = "00000000000000000000000001000000";
    private static final String MAPPED_LOOPBACK = "0000000000000000FFFF00000100007F";

    boolean loopback() {
        return Set.of(IPV4_LOOPBACK, IPV6_LOOPBACK, MAPPED_LOOPBACK).contains(address);
    }

    /** All TCP sockets that the process listens on. */
    static List<Listening> of(ProcessHandle process) throws IOException {
        Set<String> inodes = sockets(process.pid());
        List<Listening> listening = new ArrayList<>();
        for (String table : new String[] {"tcp", "tcp6"}) {
            for (String line : Files.readAllLines(Path.of("/proc/net", table))) {
                String[] cells = line.strip().split("\\s+");
                // sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode
                if (cells.length > 9 && LISTEN.equals(cells[3]) && inodes.contains(cells[9])) {
                    String[] local = cells[1].split(":");
                    listening.add(new Listening(process.pid(), local[0], Integer.parseInt(local[1], 16)));
                }
            }
        }
        return listening;
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : descriptors.toList()) {
                String target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            // closed between the two looks
            return "";
        }
    }
}
