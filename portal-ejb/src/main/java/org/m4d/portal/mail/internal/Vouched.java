package org.m4d.portal.mail.internal;

import java.util.List;
import java.util.Locale;
import org.m4d.portal.mail.internal.AuthenticationResults.Method;

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

    private static final String PASS = "pass";

    private Vouched() {}

    /**
     * @param results the Authentication-Results of a mail, the outermost first
     * @param relay the name under which the server that we believe writes them, in small letters
     * @param from the address in the mail's From
     */
    static Finding of(List<String> results, String relay, String from) {
        String domain = domain(from.toLowerCase(Locale.ROOT));
        return results.stream()
                .map(AuthenticationResults::of)
                .filter(written -> written.server().equals(relay))
                .findFirst()
                .map(written -> finding(written.methods(), domain))
                .orElse(Finding.UNKNOWN);
    }

    private static Finding finding(List<Method> methods, String domain) {
        for (Method method : methods) {
            boolean decided = method.result().equals(PASS) || method.result().equals("fail");
            if (method.name().equals("dmarc") && decided && judges(method, domain)) {
                return method.result().equals(PASS) ? Finding.PASSED : Finding.FAILED;
            }
        }
        return methods.stream().anyMatch(method -> standsFor(method, domain)) ? Finding.PASSED : Finding.UNKNOWN;
    }

    /** Of a mail with several senders another one may have been looked at than the one that we take for its writer. */
    private static boolean judges(Method dmarc, String domain) {
        String judged = dmarc.property("header.from");
        return judged.isEmpty() || domain(judged).equals(domain);
    }

    private static boolean standsFor(Method method, String domain) {
        if (!method.result().equals(PASS)) {
            return false;
        }
        return switch (method.name()) {
            case "dkim" -> {
                String signer = method.property("header.d");
                yield aligned(domain(signer.isEmpty() ? method.property("header.i") : signer), domain);
            }
            case "spf" -> aligned(domain(method.property("smtp.mailfrom")), domain);
            default -> false;
        };
    }

    /**
     * The same domain, or one above it. RFC 7489 (3.1) also takes one below or beside it, if it is known which domains are given out to
     * everybody: without that list, whoever rents a name below a domain could write as that domain.
     */
    private static boolean aligned(String checked, String domain) {
        return checked.equals(domain) || checked.indexOf('.') > 0 && domain.endsWith("." + checked);
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
