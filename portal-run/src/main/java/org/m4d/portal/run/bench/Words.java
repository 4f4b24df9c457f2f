package org.m4d.portal.run.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Texts of no sense whose words are as frequent as in the demonstration's posts, the same for the same seed. */
final class Words {
    /** In about one post of three. */
    static final String COMMON = "remittances";

    /** In twenty posts. */
    static final String RARE = "khettara";

    private static final String[] LANGUAGES = {"en", "en", "en", "en", "en", "en", "fr", "fr", "es", "ar"};
    private static final int SHORTEST = 20;
    private static final int LONGEST = 40;
    private static final int SENTENCE = 11;
    private static final int COMMON_IN = 10;

    private final SplittableRandom random;
    private final Map<String, List<String>> words = new TreeMap<>();

    Words(long seed) throws IOException {
        random = new SplittableRandom(seed);
        try (InputStream posts = Words.class.getResourceAsStream("/demo/posts.ndjson");
                BufferedReader lines = new BufferedReader(new InputStreamReader(posts, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try (JsonReader reader = Json.createReader(new StringReader(line))) {
                    JsonObject post = reader.readObject();
                    List<String> known = words.computeIfAbsent(post.getString("lang"), lang -> new ArrayList<>());
                    for (String word : post.getString("body").split("[^\\p{L}]+")) {
                        if (!word.isEmpty()) {
                            known.add(word.toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
    }

    String language() {
        return LANGUAGES[random.nextInt(LANGUAGES.length)];
    }

    /** Markdown: mostly plain, sometimes with emphasis, a link, a list or a quote. */
    String paragraph(String lang) {
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        return switch (random.nextInt(12)) {
            case 0 -> "- " + sentence(lang, length / 2) + "\n- " + sentence(lang, length / 2);
            case 1 -> "> " + sentences(lang, length);
            case 2 -> "**" + sentence(lang, 4) + "** " + sentences(lang, length - 4);
            case 3 ->
                sentences(lang, length - 4) + " [" + sentence(lang, 3) + "](https://example.org/"
                        + random.nextInt(1_000) + ")";
            default -> sentences(lang, length);
        };
    }

    String title(String lang) {
        return sentence(lang, 4 + random.nextInt(6)).replace(".", "");
    }

    private String sentences(String lang, int length) {
        StringBuilder text = new StringBuilder();
        for (int left = length; left > 0; left -= SENTENCE) {
            text.append(text.isEmpty() ? "" : " ").append(sentence(lang, Math.min(SENTENCE, left)));
        }
        return text.toString();
    }

    private String sentence(String lang, int length) {
        List<String> known = words.get(lang);
        StringBuilder text = new StringBuilder();
        int common = random.nextInt(COMMON_IN * 3) == 0 ? random.nextInt(length) : -1;
        for (int i = 0; i < length; i++) {
            String word = i == common ? COMMON : known.get(random.nextInt(known.size()));
            text.append(i == 0 ? Character.toString(Character.toUpperCase(word.charAt(0))) : " " + word.charAt(0))
                    .append(word, 1, word.length());
        }
        return text.append('.').toString();
    }
}
