package org.m4d.portal.mail.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.m4d.portal.mail.Envelope;
import org.m4d.portal.mail.MailAddresses;
import org.m4d.portal.mail.MailIntake;
import org.m4d.portal.mail.MailSettings;

/** Keeps what comes in, and no more of it than can be dealt with. */
@Stateless
@Local(MailIntake.class)
public class Intake implements MailIntake {

    /** More than this need not wait: who sends it tries again. */
    private static final int MOST_WAITING = 2_000;

    private static final long MOST_BYTES_WAITING = 200_000_000;

    @Inject
    IncomingTable table;

    @Inject
    MailAddresses addresses;

    @Inject
    MailSettings settings;

    @Override
    @PermitAll
    public boolean knows(String receiver) {
        return addresses.ours(receiver);
    }

    @Override
    @PermitAll
    public long largest() {
        return settings.largestBytes();
    }

    /** Outside a transaction: whoever hands a mail over slowly must not hold a connection to the database meanwhile. */
    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Taken take(Envelope envelope, InputStream raw) throws IOException {
        IncomingTable.Load waiting = table.load();
        if (waiting.mails() >= MOST_WAITING || waiting.bytes() >= MOST_BYTES_WAITING) {
            return Taken.LATER;
        }
        long largest = largest();
        byte[] mail = raw.readNBytes((int) largest + 1);
        if (mail.length > largest) {
            return Taken.TOO_LARGE;
        }
        table.insert(digest(envelope, mail), envelope, mail);
        return Taken.KEPT;
    }

    private static String digest(Envelope envelope, byte[] mail) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join("\n", envelope.receivers()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(mail));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
