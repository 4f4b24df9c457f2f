package org.m4d.portal.attachment.internal;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A scanner that reads what it is sent by the rules of INSTREAM and says what it was told to. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<Long> received;

    FakeClamd(String answer) throws IOException {
        received = CompletableFuture.supplyAsync(() -> serve(answer));
    }

    Clamd client() {
        return new Clamd(Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", server.getLocalPort())));
    }

    /** How many bytes of the file came. */
    long received() {
        return received.join();
    }

    private long serve(String answer) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            if (!"zINSTREAM\0".equals(command)) {
                throw new IOException("unknown command " + command);
            }
            long all = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                in.readFully(new byte[length]);
                all += length;
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
