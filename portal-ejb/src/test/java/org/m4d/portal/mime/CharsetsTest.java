package org.m4d.portal.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text whose label is right, wrong, unknown or missing. */
class CharsetsTest {

    private static final String FRENCH = "Bonjour à tous, l'élève a déjà reçu où le cœur est gêné — à bientôt";
    private static final String RUSSIAN = "Большое спасибо за информацию, завтра мы позвоним в мэрию";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            utf-8 | UTF-8 | Grüße, naïve, مرحبا, 你好
            UTF8 | UTF-8 | Grüße
            iso-8859-1 | ISO-8859-1 | Élève déçu à Málaga
            iso-8859-1 | windows-1252 | œuvre “citée” — 5 €
            windows-1250 | windows-1250 | Zażółć gęślą jaźń
            windows-1251 | windows-1251 | Большое спасибо
            koi8-r | KOI8-R | Большое спасибо
            koi8-u | KOI8-U | Дякую за відповідь
            iso-8859-5 | ISO-8859-5 | Большое спасибо
            windows-1256 | windows-1256 | شكرا جزيلا على المعلومات
            iso-8859-6 | ISO-8859-6 | شكرا جزيلا
            windows-1254 | windows-1254 | Teşekkürler, güle güle
            iso-8859-9 | windows-1254 | “Teşekkürler”
            big5 | Big5 | 謝謝您的幫助
            gb2312 | GB18030 | 谢谢您的帮助
            gb18030 | GB18030 | 谢谢您的帮助
            iso-2022-jp | ISO-2022-JP | ありがとうございます
            shift_jis | windows-31j | ありがとうございます①
            euc-jp | EUC-JP | ありがとうございます
            euc-kr | x-windows-949 | 감사합니다 똠방각하
            ks_c_5601-1987 | x-windows-949 | 감사합니다
            utf-16 | UTF-16 | Grüße
            """)
    void believesALabelThatFits(String label, String charset, String text) {
        assertThat(Charsets.decode(text.getBytes(Charset.forName(charset)), label))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, windows-1252",
        "us-ascii, windows-1252",
        "x-unknown, windows-1252",
        ", windows-1252",
        "utf-8, ISO-8859-15",
    })
    void guessesFrenchUnderAWrongLabel(String label, String charset) {
        String text = FRENCH.replace("œ", "oe").replace("—", "-");
        assertThat(Charsets.decode(text.getBytes(Charset.forName(charset)), label))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, KOI8-R",
        "x-unknown, KOI8-R",
        ", windows-1251",
        "unknown-8bit, windows-1251",
        "utf-8, windows-1251"
    })
    void guessesRussianUnderAWrongLabel(String label, String charset) {
        assertThat(Charsets.decode(RUSSIAN.getBytes(Charset.forName(charset)), label))
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1",
        "windows-1252",
        "us-ascii",
        "koi8-r",
        "windows-1256",
        "x-unknown",
        "gb2312",
        "'not a name'",
        "''"
    })
    void takesValidUtf8ForWhatItIs(String label) {
        byte[] bytes = (FRENCH + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        assertThat(Charsets.decode(bytes, label)).isEqualTo(FRENCH + RUSSIAN);
    }

    @Test
    void keepsUtf8ThatWasCutInACharacterOrHasOneFault() {
        byte[] bytes = FRENCH.getBytes(StandardCharsets.UTF_8);
        int cut = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf('\u00C3') + 1;
        assertThat(Charsets.decode(Arrays.copyOf(bytes, cut), "utf-8")).startsWith("Bonjour à tous, l'élève a déjà");
        bytes[1] = (byte) 0xFF;
        assertThat(Charsets.decode(bytes, "utf-8")).startsWith("B\uFFFDnjour à tous");
    }

    /** In GBK the character has the bytes that in UTF-8 are "ĿĿ". */
    @Test
    void believesALabelAgainstAFewBytesThatAreUtf8ByChance() {
        assertThat(Charsets.decode("目目".getBytes(Charset.forName("GBK")), "gbk"))
                .isEqualTo("目目");
        assertThat(Charsets.decode("目目".getBytes(Charset.forName("GBK")), null)).isEqualTo("ĿĿ");
    }
}
