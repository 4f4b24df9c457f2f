package org.m4d.portal.archive.internal;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** How somebody is shown who wrote in an archive: by the name in the mail, and never by any part of an address. */
final class AuthorName {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 120;
    private static final int NUMBERS = 100_000;

    /** Not a name, and the same word in most of our languages. */
    private static final String NAMELESS = "Archive ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** Lists put this behind the name of who wrote by way of them. */
    private static final Pattern VIA_LIST = Pattern.compile("\\s+(?:via|por|عبر)\\s+\\S.*$");

    private AuthorName() {}

    /**
     * The name to show.
     *
     * @param given as the mail has it; null for none
     * @param address null when there is none
     */
    static String of(String given, String address) {
        String name = given == null
                ? ""
                : given.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>]", " ")
                        .replaceAll("\\s+", " ")
                        .strip();
        name = VIA_LIST.matcher(name).replaceFirst("");
        boolean usable = name.length() >= SHORTEST
                && LETTER.matcher(name).find()
                && !AddressMask.finds(name)
                && !partOf(name, address);
        if (!usable) {
            return NAMELESS + RANDOM.nextInt(NUMBERS / 10, NUMBERS);
        }
        return name.length() > LONGEST ? name.substring(0, LONGEST).strip() : name;
    }

    /** A mail program without a name takes what stands before the sign, or all of it. */
    private static boolean partOf(String name, String address) {
        if (address == null) {
            return false;
        }
        String plain = address.toLowerCase(Locale.ROOT);
        String local = address.substring(0, Math.max(0, address.indexOf('@')));
        return name.equals(local) && name.equals(name.toLowerCase(Locale.ROOT)) || name.equalsIgnoreCase(plain);
    }
}
