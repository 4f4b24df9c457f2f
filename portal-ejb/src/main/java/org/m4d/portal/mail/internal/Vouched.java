package org.m4d.portal.mail.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the mail server before the portal vouches for the sender of a mail (RFC 8601). Only what that server itself wrote counts: the topmost
 * header that carries its name, for whoever sends a mail can write any header below.
 */
final class Vouched {

    /** What was found out about the sender. */
    enum Finding {
        /** The domain of the sender stands for the mail. */
        PASSED,
        /** It says that the mail is not its own. */
        FAILED,
        /** Nobody knows. */
        UNKNOWN
    }

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern METHOD = Pattern.compile("^\\s*(dmarc|spf|dkim)\\s*=\\s*([a-z]+)(.*)$");
    private static final Pattern SIGNER = Pattern.compile("header\\.(?:d|i)\\s*=\\s*\"?@?([a-z0-9.-]+)");
    private static final Pattern ENVELOPE =
            Pattern.compile("smtp\\.mailfrom\\s*=\\s*\"?(?:[^@\\s\";]*@)?([a-z0-9.-]+)");

    private Vouched() {}

    /**
     * @param results the Authentication-Results of a mail, the outermost first
     * @param relay the name under which the server that we believe writes them, in small letters
     * @param from the address in the mail's From
     */
    static Finding of(List<String> results, String relay, String from) {
        String domain = from.substring(from.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        for (String result : results) {
            String[] parts = COMMENT.matcher(result.toLowerCase(Locale.ROOT))
                    .replaceAll(" ")
                    .split(";");
            String server = parts[0].strip().split("\\s+")[0];
            if (server.equals(relay)) {
                return finding(parts, domain);
            }
        }
        return Finding.UNKNOWN;
    }

    private static Finding finding(String[] parts, String domain) {
        Finding found = Finding.UNKNOWN;
        for (int i = 1; i < parts.length; i++) {
            Matcher method = METHOD.matcher(parts[i]);
            if (method.matches()) {
                boolean passed = "pass".equals(method.group(2));
                switch (method.group(1)) {
                    case "dmarc" -> {
                        if (passed || "fail".equals(method.group(2))) {
                            return passed ? Finding.PASSED : Finding.FAILED;
                        }
                    }
                    case "dkim" -> found = passed && aligned(SIGNER, method.group(3), domain) ? Finding.PASSED : found;
                    default -> found = passed && aligned(ENVELOPE, method.group(3), domain) ? Finding.PASSED : found;
                }
            }
        }
        return found;
    }

    /** The same domain, or one above the other: what a server checked says something about the sender only then (RFC 7489, 3.1). */
    private static boolean aligned(Pattern where, String properties, String domain) {
        Matcher found = where.matcher(properties);
        if (!found.find()) {
            return false;
        }
        String checked = found.group(1);
        return checked.equals(domain)
                || (checked.contains(".") && domain.endsWith("." + checked))
                || domain.contains(".") && checked.endsWith("." + domain);
    }
}
