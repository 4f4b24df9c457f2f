package org.m4d.portal.run.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests as a browser sends them, in bytes. */
final class Requests {
    /** Asks a portal that runs with {@code portal.bench} to make the page, whether it is kept or not. */
    static final String UNCACHED = "X-Portal-Bench: uncached\r\n";

    private final String host;

    /** @param host name and port, as the portal's own address has them */
    Requests(String host) {
        this.host = host;
    }

    byte[] anonymous(String path) {
        return get(path, "");
    }

    byte[] uncached(String path) {
        return get(path, UNCACHED);
    }

    /** One for each of the sessions. */
    List<byte[]> signedIn(String path, List<Visitor> members) {
        return members.stream()
                .map(member -> get(path, "Cookie: " + member.cookies() + "\r\n"))
                .toList();
    }

    private byte[] get(String path, String more) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + host
                        + "\r\nUser-Agent: portal-bench\r\nAccept: text/html\r\nAccept-Language: en\r\n"
                        + "Accept-Encoding: gzip\r\n" + more + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
