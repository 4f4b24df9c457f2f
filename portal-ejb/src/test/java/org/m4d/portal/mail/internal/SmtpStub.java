package org.m4d.portal.mail.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes whatever it is told, and counts what it was told to its end. */
final class SmtpStub implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final AtomicInteger taken = new AtomicInteger();

    SmtpStub() throws IOException {
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many mails it said that it took. */
    int taken() {
        return taken.get();
    }

    private void listen() {
        try {
            while (!listening.isClosed()) {
                talk(listening.accept());
            }
        } catch (SocketException closed) {
            // the test is over
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void talk(Socket accepted) throws IOException {
        try (Socket socket = accepted;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                OutputStream out = socket.getOutputStream()) {
            say(out, "220 here");
            boolean text = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (text) {
                    if (".".equals(line)) {
                        text = false;
                        taken.incrementAndGet();
                        say(out, "250 taken");
                    }
                } else {
                    text = "DATA".equals(line);
                    say(out, text ? "354 go on" : "QUIT".equals(line) ? "221 farewell" : "250 yes");
                }
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
