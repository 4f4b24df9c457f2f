package org.m4d.portal.web.security;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret that every form of a session carries and that another site cannot know. */
@SessionScoped
public class CsrfToken implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final String value = random();

    public String value() {
        return value;
    }

    /** Compares in constant time. */
    public boolean matches(String given) {
        return given != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    /** A new random value: also good as an idempotency key. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
