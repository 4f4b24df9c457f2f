package org.m4d.portal.mail.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ties a token to one address without naming it: who moved her account to another one cannot confirm that by a mail to the old one. */
final class AddressPrint {

    private static final long FORTY_BITS = (1L << 40) - 1;

    private AddressPrint() {}

    /** A number of 40 bits, the same for an address in any case of letters. */
    static long of(String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(AddressTable.normal(address).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() & FORTY_BITS;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
