package org.m4d.portal.attachment.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * ClamAV's daemon, where {@code portal.clamd.host} names one. The file is sent to it over the line (its command INSTREAM), so it may run on
 * another machine and needs no right to our directory. Without a setting nothing is scanned.
 */
@ApplicationScoped
class Clamd implements Scanner {

    private static final Logger LOG = Logger.getLogger(Clamd.class.getName());
    private static final int PORT = 3310;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;

    private final Optional<InetSocketAddress> address;

    @Inject
    Clamd(Config config) {
        this(config.getOptionalValue("portal.clamd.host", String.class)
                .filter(host -> !host.isBlank())
                .map(host -> InetSocketAddress.createUnresolved(
                        host,
                        config.getOptionalValue("portal.clamd.port", Integer.class)
                                .orElse(PORT))));
    }

    Clamd(Optional<InetSocketAddress> address) {
        this.address = address;
    }

    /** For the container's proxy. */
    protected Clamd() {
        this(Optional.empty());
    }

    @Override
    public Verdict scan(Path file) {
        if (address.isEmpty()) {
            return Verdict.HARMLESS;
        }
        try {
            return verdict(ask(address.get(), file));
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "The virus scanner at " + address.get() + " does not answer", silent);
            return Verdict.UNKNOWN;
        }
    }

    private static String ask(InetSocketAddress at, Path file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(at.getHostString(), at.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            try (InputStream in = Files.newInputStream(file)) {
                for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
                    out.writeInt(length);
                    out.write(chunk, 0, length);
                }
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
    }

    /** {@code stream: OK}, {@code stream: Eicar-Signature FOUND}, or what went wrong. */
    private static Verdict verdict(String answer) {
        String words = answer.replace("\0", "").strip();
        if (words.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "An uploaded file is refused: {0}", words);
            return Verdict.INFECTED;
        }
        if (words.endsWith(": OK")) {
            return Verdict.HARMLESS;
        }
        LOG.log(Level.WARNING, "The virus scanner says: {0}", words);
        return Verdict.UNKNOWN;
    }
}
