package org.m4d.portal.run.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Clients that each ask, wait for the whole answer, and ask again, over connections that stay open. One thread serves them all and
 * looks at no byte more than it has to, because it shares the processors with what it measures.
 */
final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final InetSocketAddress server;
    private final ByteBuffer arrived = ByteBuffer.allocateDirect(1 << 17);

    Load(InetSocketAddress server) {
        this.server = server;
    }

    private final class Client {
        private final ByteBuffer request;
        private final Answers answers = new Answers();
        private SocketChannel channel;
        private long asked;

        Client(byte[] request) {
            this.request =
                    ByteBuffer.allocateDirect(request.length).put(request).flip();
        }

        void open(Selector selector) throws IOException {
            channel = SocketChannel.open(server);
            channel.socket().setTcpNoDelay(true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
            answers.reset();
        }

        void ask() throws IOException {
            request.rewind();
            asked = System.nanoTime();
            while (request.hasRemaining()) {
                // a request is far smaller than a socket's buffer
                channel.write(request);
            }
        }

        /** True when an answer is complete. */
        boolean read() throws IOException {
            boolean complete = false;
            int count;
            do {
                arrived.clear();
                count = channel.read(arrived);
                complete |= answers.take(arrived.flip());
            } while (count > 0 && !complete && count == arrived.capacity());
            if (count < 0 && !complete) {
                throw new IOException("the server closed a connection in the middle of an answer");
            }
            return complete;
        }
    }

    /**
     * Asks for a time and counts it.
     *
     * @param requests one for each client; from the beginning again when there are more clients
     * @throws IOException when an answer is none, or another than 200
     */
    Timings run(List<byte[]> requests, int clients, double seconds) throws IOException {
        Timings timings = new Timings();
        try (Selector selector = Selector.open()) {
            List<Client> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                all.add(new Client(requests.get(i % requests.size())));
            }
            long cpu = cpu();
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            try {
                for (Client client : all) {
                    client.open(selector);
                    client.ask();
                }
                int waiting = clients;
                while (waiting > 0) {
                    if (selector.select(PATIENCE.toMillis()) == 0) {
                        throw new IOException("no answer in " + PATIENCE.toSeconds() + " s");
                    }
                    waiting -= answered(selector, end, timings);
                }
                return timings.within(System.nanoTime() - start, cpu() - cpu);
            } finally {
                for (Client client : all) {
                    if (client.channel != null) {
                        client.channel.close();
                    }
                }
            }
        }
    }

    /** @return how many clients are done */
    private static int answered(Selector selector, long end, Timings timings) throws IOException {
        int done = 0;
        for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
            SelectionKey key = keys.next();
            keys.remove();
            Client client = (Client) key.attachment();
            if (!client.read()) {
                continue;
            }
            long now = System.nanoTime();
            timings.add(now - client.asked, client.answers.bytes());
            if (client.answers.status() != 200) {
                throw new IOException("an answer has status " + client.answers.status());
            }
            if (now >= end) {
                key.cancel();
                done++;
                continue;
            }
            if (client.answers.closes()) {
                key.cancel();
                client.channel.close();
                client.open(selector);
            }
            client.ask();
        }
        return done;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
