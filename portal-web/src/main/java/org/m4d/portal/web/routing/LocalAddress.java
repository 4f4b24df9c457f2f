package org.m4d.portal.web.routing;

import java.net.URI;
import java.net.URISyntaxException;

/** Keeps redirects on this site. */
public final class LocalAddress {

    private static final int LONGEST = 2_000;

    private LocalAddress() {}

    /**
     * The given path if it is one of this site, else {@code /}. Refuses {@code //host}, {@code /\host}, control characters, what might become
     * {@code //host} when it is resolved, and what is no address at all.
     */
    public static String of(String path) {
        return path != null && path.length() <= LONGEST && path.startsWith("/") && staysHere(path) ? path : "/";
    }

    private static boolean staysHere(String path) {
        if (path.startsWith("//") || path.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        try {
            return !new URI(path).getRawPath().contains("//");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
