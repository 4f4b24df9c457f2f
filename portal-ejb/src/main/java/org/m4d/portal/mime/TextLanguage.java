package org.m4d.portal.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text by the sequences of its letters. The model, of about 35 MB once loaded, is loaded when it is first asked.
 * Threads may share one.
 */
public final class TextLanguage {

    /** Fewer letters fit too many languages. */
    private static final int LEAST_LETTERS = 24;

    /** More do not make the answer better. */
    private static final int MOST_CHARACTERS = 2_000;

    /** So many times likelier than the next language has the answer to be; long texts reach far more. */
    private static final double LEAD = 1.3;

    /** What the model calls a language, where the code of two letters is not found by the code of three. */
    private static final Map<String, String> TAGS = Map.of(
            "cmn", "zh",
            "pes", "fa",
            "arb", "ar",
            "ekk", "et",
            "lvs", "lv",
            "plt", "mg",
            "zsm", "ms",
            "swh", "sw");

    /** Loaded once for all, when it is first needed. */
    private static final class Model {

        static final LanguageDetectorModel LANGUAGES = load();
        static final Map<String, String> SHORT_CODES = shortCodes();

        private Model() {}

        private static LanguageDetectorModel load() {
            try (InputStream in = TextLanguage.class.getResourceAsStream("/langdetect-183.bin")) {
                return new LanguageDetectorModel(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static Map<String, String> shortCodes() {
            Map<String, String> codes = new HashMap<>(TAGS);
            for (String code : Locale.getISOLanguages()) {
                try {
                    codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
                } catch (MissingResourceException noLongCode) {
                    continue;
                }
            }
            return codes;
        }
    }

    /**
     * The language of a text, plain or Markdown.
     *
     * @return its BCP 47 tag; empty when the text is too short or could be of several languages
     */
    public Optional<String> of(String text) {
        String words = words(text);
        if (words.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return Optional.empty();
        }
        Language[] likely = new LanguageDetectorME(Model.LANGUAGES).predictLanguages(words);
        boolean sure = likely[0].getConfidence() >= LEAD * likely[1].getConfidence();
        return sure
                ? Optional.of(Model.SHORT_CODES.getOrDefault(likely[0].getLang(), likely[0].getLang()))
                : Optional.empty();
    }

    /** Without quoted lines, addresses and signs, which are of no language. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (String line : CleanText.cut(text, 4 * MOST_CHARACTERS).split("\n", -1)) {
            if (!line.startsWith(">")) {
                for (String word : line.split("[\\s()<>]", -1)) {
                    if (!word.contains("://") && word.indexOf('@') < 0) {
                        word.codePoints()
                                .map(c -> Character.isLetter(c) || isWithinWords(c) ? c : ' ')
                                .forEach(words::appendCodePoint);
                        words.append(' ');
                    }
                }
            }
        }
        return CleanText.cut(CleanText.line(words.toString()), MOST_CHARACTERS);
    }

    private static boolean isWithinWords(int c) {
        int type = Character.getType(c);
        return c == '\'' || c == '’' || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
