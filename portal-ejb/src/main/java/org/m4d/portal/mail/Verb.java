package org.m4d.portal.mail;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done by a mail of one line. Every word of every language counts, whatever language its writer has set. */
public enum Verb {
    HELP("help", "aide", "ayuda", "مساعدة"),
    LIST("list", "liste", "lista", "قائمة"),
    SUBSCRIBE("subscribe", "follow", "abonner", "suivre", "suscribir", "seguir", "اشتراك", "متابعة"),
    UNSUBSCRIBE("unsubscribe", "unfollow", "désabonner", "désinscrire", "cancelar", "baja", "إلغاء"),
    READ("read", "latest", "lire", "leer", "قراءة"),
    STOP("stop", "stop all", "arrêter", "parar", "توقف", "إيقاف"),
    START("start", "reprendre", "reanudar", "استئناف"),
    THANKS("thanks", "thank you", "thx", "merci", "gracias", "شكرا", "+1"),
    AGREE("agree", "agreed", "i agree", "accord", "d'accord", "acuerdo", "de acuerdo", "موافق", "اوافق"),
    USEFUL("useful", "helpful", "utile", "útil", "مفيد"),
    VOTE("vote", "voto", "votar", "voter", "صوت", "تصويت");

    /** No line with a command is longer; what is need not be looked at. */
    private static final int LONGEST = 200;

    private final List<String> words;

    Verb(String... words) {
        this.words = Arrays.stream(words).map(Verb::plain).toList();
    }

    /** Whether it is said of what a mail answers, and makes no sense by itself. */
    public boolean ofContent() {
        return this == THANKS || this == AGREE || this == USEFUL || this == VOTE;
    }

    /** Whether more words may follow. */
    boolean takesMore() {
        return this == SUBSCRIBE || this == UNSUBSCRIBE || this == READ || this == VOTE;
    }

    /** A verb and what follows it. */
    public record Command(Verb verb, String rest) {}

    /**
     * Reads a line: its first words are a verb, in any case, with or without accents, and what follows it is as little as the verb admits; so a
     * sentence that begins with one of these words is a sentence, and so is a question.
     */
    public static Optional<Command> in(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String said = plain(line).replaceAll("[ .!،,]+$", "");
        for (Verb verb : values()) {
            for (String word : verb.words) {
                if (said.equals(word)) {
                    return Optional.of(new Command(verb, ""));
                }
                if (verb.takesMore() && said.startsWith(word + " ")) {
                    String rest = said.substring(word.length()).strip();
                    return verb.admits(rest) ? Optional.of(new Command(verb, rest)) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private boolean admits(String rest) {
        return this == VOTE ? rest.matches("[0-9][0-9 ,;>=]{0,60}") : rest.matches("\\S{1,80}");
    }

    /**
     * In small letters, without accents, marks of direction, Arabic vowel signs and lengthened strokes, with one form for the letters of Arabic that
     * many type one for the other, and the digits of the West.
     */
    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}\u0640]+", "")
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip();
        StringBuilder plain = new StringBuilder();
        decomposed.codePoints().forEach(point -> {
            if (point != '+' && Character.isDigit(point)) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }
}
