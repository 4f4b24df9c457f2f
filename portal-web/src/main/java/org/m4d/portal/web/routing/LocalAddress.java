package org.m4d.portal.web.routing;

/** Keeps redirects on this site. */
public final class LocalAddress {

    private LocalAddress() {}

    /** The given path if it is one of this site, else {@code /}. Refuses {@code //host}, {@code /\host}, control characters. */
    public static String of(String path) {
        if (path == null || path.length() > 2_000 || !path.startsWith("/") || path.startsWith("//")) {
            return "/";
        }
        boolean odd = path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl);
        return odd ? "/" : path;
    }
}
