package org.m4d.portal.run.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands mails for the portal's own addresses over to it, as a mail server before it would: again and again while it does not answer or says
 * later, and with a report to the sender when it refuses. What waits is in memory and bounded.
 */
final class HandingOver implements AutoCloseable {
    private static final long MOST_BYTES = 24L << 20;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final PortalMail portal;
    private final Mailboxes mailboxes;
    private final DelayQueue<Parcel> waiting = new DelayQueue<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Thread carrier = new Thread(this::carry, "mail for the portal");

    HandingOver(PortalMail portal, Mailboxes mailboxes) {
        this.portal = portal;
        this.mailboxes = mailboxes;
    }

    void start() {
        carrier.setDaemon(true);
        carrier.start();
    }

    /** Whether a mail for this address is handed over. */
    boolean takes(String receiver) {
        return portal.isHandedOver() && portal.isFor(receiver);
    }

    /** The mailbox that a mail for this address is kept in. */
    String mailboxOf(String receiver) {
        return portal.isFor(receiver) && !portal.isHandedOver() ? portal.mailbox() : receiver;
    }

    /** Takes a mail; false when too many wait. */
    boolean offer(String sender, List<String> receivers, byte[] mail) {
        if (bytes.addAndGet(mail.length) > MOST_BYTES) {
            bytes.addAndGet(-mail.length);
            return false;
        }
        return waiting.offer(new Parcel(sender, receivers, mail, PATIENCE.toNanos()));
    }

    private void carry() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Parcel parcel = waiting.take();
                bytes.addAndGet(-parcel.mail().length);
                carry(parcel);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException | RuntimeException e) {
                // one mail must not end the way of all others
                System.err.println("A mail for the portal is lost: " + e);
            }
        }
    }

    private void carry(Parcel parcel) throws IOException {
        try {
            deliver(parcel);
        } catch (IOException e) {
            if (e instanceof SmtpRefusal said && said.forGood()) {
                report(parcel, parcel.receivers(), e.getMessage());
            } else if (parcel.later()) {
                bytes.addAndGet(parcel.mail().length);
                waiting.add(parcel);
            } else {
                report(parcel, parcel.receivers(), "The portal could not be reached: " + e.getMessage());
            }
        }
    }

    private void deliver(Parcel parcel) throws IOException {
        List<String> refused = new ArrayList<>();
        SmtpRefusal reason = null;
        try (SmtpClient client = new SmtpClient(portal.port())) {
            client.from(parcel.sender());
            for (String receiver : parcel.receivers()) {
                try {
                    client.to(receiver);
                } catch (SmtpRefusal e) {
                    if (!e.forGood()) {
                        throw e;
                    }
                    refused.add(receiver);
                    reason = e;
                }
            }
            if (refused.size() == parcel.receivers().size()) {
                throw reason;
            }
            client.data(parcel.mail());
        }
        if (reason != null) {
            report(parcel, refused, reason.getMessage());
        }
    }

    /** As a mail server reports what it could not deliver; a mail that wants no answer gets none. */
    private void report(Parcel parcel, List<String> receivers, String reason) throws IOException {
        System.out.println("Not delivered to the portal for " + receivers + ": " + reason);
        if (parcel.sender().isEmpty() || portal.isFor(parcel.sender())) {
            return;
        }
        String text = Outgoing.report(parcel.sender(), receivers, reason);
        mailboxes.keep(parcel.sender(), "", parcel.sender(), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        carrier.interrupt();
    }
}
