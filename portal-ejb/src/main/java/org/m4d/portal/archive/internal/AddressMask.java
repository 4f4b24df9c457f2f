package org.m4d.portal.archive.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes addresses out of what an archive brings: who wrote to a list years ago did not ask to be found by everybody today. */
final class AddressMask {

    /** What stands in the place of an address. */
    static final String MASK = "…@…";

    /** As texts write the sign: also in HTML's and in Markdown's way, and in full width. */
    private static final String AT = "(?:\\\\?@|＠|&#0{0,4}64;|&#[xX]0{0,4}40;|&commat;|%40)";

    private static final String DOMAIN =
            "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]|\\\\[_-]){0,62}\\\\?\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}";
    private static final String LOCAL =
            "(?:\"[^\"\\n@]{1,64}\"|(?:[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]|\\\\[!-~]){1,128})";

    /** A link that would write to somebody; its words stay. */
    private static final Pattern MAIL_LINK = Pattern.compile(
            "\\[((?:[^\\[\\]\\\\\\n]|\\\\.){0,300})]\\(<?mailto:[^)\\s>]{0,500}>?(?:\\s+\"[^\"\\n]{0,200}\")?\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL_ADDRESS =
            Pattern.compile("<?mailto:[^)\\s>\"]{1,500}>?", Pattern.CASE_INSENSITIVE);

    /** The part before the sign is looked for backwards from it, so that a long text without any costs nothing. */
    private static final Pattern SIGN_AND_DOMAIN = Pattern.compile(AT + "(?:" + DOMAIN + "|\\[[0-9a-fA-F.:]{3,45}])");

    private static final Pattern LOCAL_AT_END = Pattern.compile("<?" + LOCAL + "$");
    private static final int LONGEST_LOCAL = 130;

    /** {@code ana (at) example (dot) org}, as people hid addresses from programs. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{L}\\p{N}._+-]{1,64}\\s{0,3}[(\\[{<]\\s?(?:at|AT|arroba|chez)\\s?[)\\]}>]\\s{0,3}[\\p{L}\\p{N}_-]{1,63}"
                    + "(?:(?:\\s{0,3}[(\\[{<]\\s?(?:dot|DOT|point|punto)\\s?[)\\]}>]\\s{0,3}|\\.)[\\p{L}\\p{N}_-]{1,63}){1,6}");

    /** {@code ana at example.org}, as list archives write the sender. */
    private static final Pattern SPELT =
            Pattern.compile("[\\p{L}\\p{N}._+-]{1,64} at (?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}");

    private AddressMask() {}

    /** A text without addresses. */
    static String in(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String plain = MAIL_LINK.matcher(text).replaceAll("$1");
        plain = MAIL_ADDRESS.matcher(plain).replaceAll(MASK);
        return HIDDEN.matcher(signed(plain)).replaceAll(MASK);
    }

    /** A name or a line of a header without addresses, also those that are spelt out. */
    static String inHeader(String text) {
        return SPELT.matcher(in(text)).replaceAll(MASK);
    }

    /** Whether something in it looks like an address. */
    static boolean finds(String text) {
        return !inHeader(text).equals(text) || text.indexOf('@') >= 0;
    }

    private static String signed(String text) {
        Matcher sign = SIGN_AND_DOMAIN.matcher(text);
        StringBuilder masked = null;
        int done = 0;
        while (sign.find()) {
            int from = Math.max(done, sign.start() - LONGEST_LOCAL);
            Matcher local = LOCAL_AT_END.matcher(text).region(from, sign.start());
            if (local.find()) {
                masked = masked == null ? new StringBuilder(text.length()) : masked;
                boolean framed = text.charAt(local.start()) == '<'
                        && sign.end() < text.length()
                        && text.charAt(sign.end()) == '>';
                int begin = text.charAt(local.start()) == '<' && !framed ? local.start() + 1 : local.start();
                masked.append(text, done, begin).append(MASK);
                done = framed ? sign.end() + 1 : sign.end();
            }
        }
        return masked == null ? text : masked.append(text, done, text.length()).toString();
    }
}
