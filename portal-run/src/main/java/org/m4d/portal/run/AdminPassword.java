package org.m4d.portal.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The password of Payara's administrator. Its listener is on loopback, but a machine may have other users: without a
 * password any of them could deploy code into the server.
 *
 * @param text the password
 */
record AdminPassword(String text) {
    static final String USER = "admin";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 8;
    /** As many as Payara's SSHA class applies. */
    private static final int ROUNDS = 100;

    /** The line of the domain's admin-keyfile. */
    String keyfileLine() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        byte[] hash = hash(salt);
        byte[] both = new byte[hash.length + salt.length];
        System.arraycopy(hash, 0, both, 0, hash.length);
        System.arraycopy(salt, 0, both, hash.length, salt.length);
        return USER + ";{SSHA256}" + Base64.getEncoder().encodeToString(both) + ";asadmin\n";
    }

    private byte[] hash(byte[] salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] hash = digest.digest(salt);
            for (int round = 2; round <= ROUNDS; round++) {
                hash = digest.digest(hash);
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String basicAuthorization() {
        return "Basic " + Base64.getEncoder().encodeToString((USER + ":" + text).getBytes(StandardCharsets.UTF_8));
    }
}
