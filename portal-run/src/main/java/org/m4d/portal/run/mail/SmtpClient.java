package org.m4d.portal.run.mail;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.m4d.portal.run.Settings;

/** Hands mails to a server on this machine by SMTP, byte for byte. One mail after the other over one connection, until it is closed. */
public final class SmtpClient implements AutoCloseable {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 120_000;

    private final Socket socket = new Socket();
    private final BufferedReader in;
    private final OutputStream out;

    /** Connects and says hello. */
    public SmtpClient(int port) throws IOException {
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.connect(new InetSocketAddress(Settings.LOOPBACK, port), CONNECT_MILLIS);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new BufferedOutputStream(socket.getOutputStream());
            answer();
            say("EHLO localhost");
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Begins a mail; an empty sender wants no answer. */
    public void from(String sender) throws IOException {
        say("MAIL FROM:<" + sender + ">");
    }

    public void to(String receiver) throws IOException {
        say("RCPT TO:<" + receiver + ">");
    }

    /** Sends the mail, whose lines end in CR LF, and waits until the server has taken it. */
    public void data(byte[] mail) throws IOException {
        say("DATA");
        boolean lineBegins = true;
        for (byte b : mail) {
            if (lineBegins && b == '.') {
                out.write('.');
            }
            out.write(b);
            lineBegins = b == '\n';
        }
        if (!lineBegins) {
            write("\r\n");
        }
        write(".\r\n");
        out.flush();
        answer();
    }

    private void say(String command) throws IOException {
        if (command.chars().anyMatch(c -> c < ' ')) {
            throw new IOException("not to be said in one line: " + command);
        }
        write(command + "\r\n");
        out.flush();
        answer();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void answer() throws IOException {
        String line = in.readLine();
        while (line != null && line.startsWith("-", 3)) {
            line = in.readLine();
        }
        if (line == null) {
            throw new EOFException("the server ended the connection");
        }
        if (!line.matches("[2-5][0-9][0-9].*")) {
            throw new IOException("the server speaks no SMTP: " + line);
        }
        if (line.charAt(0) >= '4') {
            throw new SmtpRefusal(Integer.parseInt(line.substring(0, 3)), line);
        }
    }

    /** Takes leave if the server still listens. */
    @Override
    public void close() throws IOException {
        try {
            say("QUIT");
        } catch (IOException gone) {
            // what was to be said is said; the server may have left first
        } finally {
            socket.close();
        }
    }
}
