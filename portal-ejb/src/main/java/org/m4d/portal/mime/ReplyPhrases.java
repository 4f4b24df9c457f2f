package org.m4d.portal.mime;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words that mail programs put between a reply and what it answers, in the languages of the portal and some of its neighbours. Compared
 * by beginnings and ends, never by patterns that could go back and forth.
 */
final class ReplyPhrases {

    private static final int LONGEST_ATTRIBUTION = 400;
    private static final int LONGEST_LABEL = 25;
    private static final int LEAST_LABELS = 3;

    private static final List<String> BEGINS = List.of(
            "on ", "le ", "el ", "en ", "in ", "am ", "il ", "em ", "op ", "в ", "في ", "بتاريخ ", "at ", "a las ",
            "de ", "from ");

    private static final List<String> ENDS = List.of(
            "wrote:",
            "writes:",
            "a écrit :",
            "a écrit:",
            "écrivait :",
            "escribió:",
            "escribio:",
            "escribió :",
            "escreveu:",
            "ha scritto:",
            "schrieb:",
            "schreef:",
            "написал:",
            "написал(а):",
            "yazdı:",
            "كتب:",
            "كتبت:",
            "كتب :",
            "كتب/كتبت:",
            "كتب/ت:");

    private static final String WRITTEN_BY = "تمت كتابة ما يلي بواسطة";

    private static final Set<String> ORIGINALS = Set.of(
            "original message",
            "original appointment",
            "reply message",
            "message d'origine",
            "message d’origine",
            "message original",
            "mensaje original",
            "mensagem original",
            "messaggio originale",
            "ursprüngliche nachricht",
            "الرسالة الأصلية",
            "رسالة أصلية",
            "الرسالة الاصلية");

    private static final Set<String> FORWARDS = Set.of(
            "forwarded message",
            "begin forwarded message",
            "message transféré",
            "début du message réexpédié",
            "début du message transféré",
            "mensaje reenviado",
            "inicio del mensaje reenviado",
            "mensagem encaminhada",
            "رسالة معاد توجيهها",
            "الرسالة المعاد توجيهها",
            "رسالة محوّلة",
            "بدء الرسالة المعاد توجيهها");

    private static final Set<String> FROM = Set.of("from", "de", "من", "von", "da", "от", "kimden", "van");

    private static final Set<String> OTHERS = Set.of(
            "sent",
            "date",
            "to",
            "cc",
            "subject",
            "reply-to",
            "envoyé",
            "envoyé le",
            "à",
            "a",
            "objet",
            "sujet",
            "enviado",
            "enviado el",
            "fecha",
            "para",
            "asunto",
            "cco",
            "إلى",
            "الى",
            "الموضوع",
            "موضوع",
            "تاريخ",
            "التاريخ",
            "تاريخ الإرسال",
            "مرسل",
            "تم الإرسال",
            "أرسلت",
            "أُرسلت",
            "نسخة",
            "gesendet",
            "datum",
            "an",
            "betreff",
            "inviato",
            "data",
            "oggetto",
            "enviada",
            "enviada em",
            "assunto",
            "отправлено",
            "дата",
            "кому",
            "тема",
            "gönderildi",
            "kime",
            "konu",
            "importance",
            "heure");

    private ReplyPhrases() {}

    /** Without signs of direction, emphasis and doubled blanks, in lower case. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (Character.getType(c) != Character.FORMAT && c != '*') {
                plain.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        return plain.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** A whole sentence such as "On Monday somebody wrote:", with a date or an address in it. */
    static boolean isAttribution(String lines) {
        String plain = plain(lines);
        boolean framed = plain.length() <= LONGEST_ATTRIBUTION
                && BEGINS.stream().anyMatch(plain::startsWith)
                && (ENDS.stream().anyMatch(plain::endsWith)
                        || plain.contains(WRITTEN_BY) && plain.endsWith(":")
                        || plain.startsWith("في ") && plain.endsWith("كتب"));
        return framed && (hasDigit(plain) || plain.indexOf('@') >= 0);
    }

    /** So much of one that all that follows must be the earlier mail even if nothing marks it: with a year or an address. */
    static boolean isCertain(String attribution) {
        return attribution.indexOf('@') >= 0 || hasYear(attribution);
    }

    /** In any language, when a quotation follows: ends in a colon, and names an address or a time with its date. */
    static boolean mayAttribute(String lines) {
        String plain = plain(lines);
        boolean ends = plain.endsWith(":") || plain.endsWith("：") || plain.endsWith("كتب");
        boolean named = plain.indexOf('@') > 0;
        return ends && plain.length() <= LONGEST_ATTRIBUTION && hasDigit(plain) && (named || hasTime(plain));
    }

    /** "-----Original Message-----" and its like. */
    static boolean isOriginal(String line) {
        return ORIGINALS.contains(withoutDashes(line));
    }

    /** "---------- Forwarded message ---------" and its like. */
    static boolean isForward(String line) {
        return FORWARDS.contains(withoutDashes(line));
    }

    /** Whether a subject says that a mail was sent on. */
    static boolean isForwardSubject(String subject) {
        String plain = plain(subject);
        return List.of("fwd:", "fw:", "tr:", "tr :", "rv:", "wg:", "enc:", "i:", "إعادة توجيه:").stream()
                .anyMatch(plain::startsWith);
    }

    /** What Outlook and others put above an earlier mail: From, Sent, To, Subject, each on its line. */
    static boolean isHeaderBlock(List<String> lines) {
        if (lines.isEmpty() || !FROM.contains(label(lines.getFirst()))) {
            return false;
        }
        long others = lines.stream()
                .skip(1)
                .limit(6)
                .filter(line -> OTHERS.contains(label(line)))
                .count();
        return others >= LEAST_LABELS - 1;
    }

    /** A line of dashes or underlines, as stands above such a block. */
    static boolean isRule(String line) {
        String plain = plain(line);
        return plain.length() >= 5 && plain.chars().allMatch(c -> c == '-' || c == '_' || c == '=');
    }

    private static String label(String line) {
        String plain = plain(CleanText.cut(line, 200));
        int colon = plain.indexOf(':');
        return colon < 0 || colon > LONGEST_LABEL
                ? ""
                : plain.substring(0, colon).strip();
    }

    private static String withoutDashes(String line) {
        String plain = plain(CleanText.cut(line, 200));
        int from = 0;
        int end = plain.length();
        while (from < end && "-_—– ".indexOf(plain.charAt(from)) >= 0) {
            from++;
        }
        while (end > from && "-_—– :".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(from, end);
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    private static boolean hasYear(String text) {
        int digits = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean digit = at < text.length() && Character.isDigit(text.charAt(at));
            if (!digit && digits == 4) {
                return true;
            }
            digits = digit ? digits + 1 : 0;
        }
        return false;
    }

    private static boolean hasTime(String text) {
        for (int at = 1; at < text.length() - 2; at++) {
            if (text.charAt(at) == ':'
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isDigit(text.charAt(at + 1))
                    && Character.isDigit(text.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }
}
