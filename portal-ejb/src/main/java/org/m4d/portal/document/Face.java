package org.m4d.portal.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters we print with. What a face has, it has in all of its cuts. */
enum Face {
    /** Latin, Greek, Cyrillic and Devanagari, and what stands between words. */
    TEXT("Text", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf", "NotoSans-BoldItalic.ttf"),
    ARABIC("Arabic", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
    /** Letters of one width for code, and some signs that the others do not have. */
    MONO("Mono", "NotoSansMono-Regular.ttf");

    /** Where the files lie on the class path. */
    static final String FILES = "/document/fonts/";

    private static final int PLANE = 0x10000;

    private final String family;
    private final List<String> files;
    private final BitSet characters;

    Face(String family, String... files) {
        this.family = family;
        this.files = List.of(files);
        this.characters = common(this.files);
    }

    /** What it is called in the settings of FOP. */
    String family() {
        return family;
    }

    List<String> files() {
        return files;
    }

    /** Whether it has this character. None has any beyond the first plane of Unicode. */
    boolean has(int character) {
        return characters.get(character);
    }

    /** Whether any face has it. */
    static boolean any(int character) {
        return TEXT.has(character) || ARABIC.has(character) || MONO.has(character);
    }

    private static BitSet common(List<String> files) {
        BitSet all = new BitSet(PLANE);
        all.set(0, PLANE);
        files.forEach(file -> all.and(characters(file)));
        return all;
    }

    private static BitSet characters(String file) {
        BitSet found = new BitSet(PLANE);
        try (InputStream in = Face.class.getResourceAsStream(FILES + file)) {
            if (in == null) {
                throw new IOException("missing: " + file);
            }
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int character = ' '; character < PLANE; character++) {
                    found.set(character, glyphs.getGlyphId(character) > 0);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }
}
