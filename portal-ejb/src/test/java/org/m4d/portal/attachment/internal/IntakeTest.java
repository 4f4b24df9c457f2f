package org.m4d.portal.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.m4d.portal.attachment.AttachmentState;
import org.m4d.portal.attachment.Rendition;
import org.m4d.portal.common.InvalidInput;

/** What is taken and what is refused, by what it is and not by what it is called. */
@Timeout(60)
class IntakeTest {

    private static final long MOST = 10_000_000;

    @TempDir
    Path directory;

    private DirectoryStore store;
    private Intake intake;

    @BeforeEach
    void open() {
        store = new DirectoryStore(directory, Clock.systemUTC());
        Codecs codecs = new Codecs();
        codecs.open();
        Pictures pictures = new Pictures();
        pictures.codecs = codecs;
        pictures.store = store;
        pictures.reader = new PictureReader();
        pictures.reader.codecs = codecs;
        pictures.writer = new PictureWriter();
        pictures.writer.codecs = codecs;
        intake = new Intake();
        intake.store = store;
        intake.types = new FileTypes();
        intake.scanner = new Clamd(Optional.empty());
        intake.pictures = pictures;
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("nothing", "a.txt", new byte[0], "empty"),
                Arguments.of(
                        "SVG with a script",
                        "a.svg",
                        Samples.ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                        "type"),
                Arguments.of(
                        "SVG called PNG",
                        "a.png",
                        Samples.ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        "type"),
                Arguments.of(
                        "HTML called text",
                        "a.txt",
                        Samples.ascii("<!DOCTYPE html><html><script>alert(1)</script></html>"),
                        "type"),
                Arguments.of(
                        "HTML called picture",
                        "a.jpg",
                        Samples.ascii("<html><body onload=alert(1)></body></html>"),
                        "type"),
                Arguments.of(
                        "program",
                        "a.pdf",
                        Samples.joined(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, new byte[200]),
                        "type"),
                Arguments.of("Windows program", "a.docx", Samples.joined(Samples.ascii("MZ"), new byte[300]), "type"),
                Arguments.of("shell script", "a.txt", Samples.ascii("#!/bin/sh\nrm -rf /\n"), "type"),
                Arguments.of("archive", "a.zip", Samples.zip("a.txt", "hello"), "type"),
                Arguments.of("archive called document", "a.docx", Samples.zip("a.txt", "hello"), "type"),
                Arguments.of("picture cut off", "a.png", Arrays.copyOf(Samples.picture("png", 400, 300), 60), "broken"),
                Arguments.of(
                        "head of a JPEG alone",
                        "a.jpg",
                        Arrays.copyOf(Samples.picture("jpeg", 400, 300), 200),
                        "broken"),
                Arguments.of("GIF cut off", "a.gif", Arrays.copyOf(Samples.gif(40, 30, 2), 200), "broken"),
                Arguments.of(
                        "PNG of 10 thousand million pixels", "a.png", Samples.pngOf(100_000, 100_000), "dimensions"),
                Arguments.of("PNG of a long line", "a.png", Samples.pngOf(2_000_000, 1), "dimensions"),
                Arguments.of("PNG that decodes to less than it says", "a.png", Samples.pngOf(5000, 5000), "broken"),
                Arguments.of("GIF with too many frames", "a.gif", Samples.gif(4, 4, 501), "dimensions"),
                Arguments.of(
                        "zip bomb in a document",
                        "a.docx",
                        Samples.zip("[Content_Types].xml", Samples.DOCX_TYPES, "word/document.xml", 500),
                        "bomb"),
                Arguments.of(
                        "document with macros",
                        "a.docx",
                        Samples.zip("[Content_Types].xml", Samples.DOCX_TYPES, "word/vbaProject.bin", "x"),
                        "macros"),
                Arguments.of("old document with macros", "a.doc", Samples.doc("_VBA_PROJECT"), "macros"),
                Arguments.of(
                        "PDF that starts programs",
                        "a.pdf",
                        Samples.pdf("/OpenAction << /S /Launch /F (cmd.exe) >>"),
                        "macros"),
                Arguments.of(
                        "archive behind a PDF",
                        "a.pdf",
                        Samples.joined(Samples.pdf(""), Samples.zip("a.js", "alert(1)")),
                        "broken"),
                Arguments.of(
                        "something before a PDF",
                        "a.pdf",
                        Samples.joined(Samples.ascii("<script>alert(1)</script>\n"), Samples.pdf("")),
                        "broken"),
                Arguments.of(
                        "something behind a document",
                        "a.docx",
                        Samples.joined(Samples.docx(), Samples.ascii("<script>")),
                        "broken"),
                Arguments.of("text with bytes in it", "a.txt", Samples.ascii("hello \u001B[2J"), "broken"),
                Arguments.of("longer than allowed", "a.txt", new byte[(int) MOST + 1], "too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatMeansHarmIsRefusedAndLeavesNothingBehind(String what, String name, byte[] content, String why)
            throws IOException {
        assertThatThrownBy(() -> take(name, content))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.field()).isEqualTo("file");
                            assertThat(violation.key()).isEqualTo("error.attachment." + why);
                        }));

        try (Stream<Path> left = Files.walk(directory)) {
            assertThat(left.filter(Files::isRegularFile)).as(what).isEmpty();
        }
    }

    static Stream<Arguments> welcome() {
        return Stream.of(
                Arguments.of("budget.docx", Samples.docx(), "budget.docx", FileType.DOCX),
                Arguments.of(
                        "plan.odt",
                        Samples.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"),
                        "plan.odt",
                        FileType.ODT),
                Arguments.of("letter.doc", Samples.doc("WordDocument"), "letter.doc", FileType.DOC),
                Arguments.of("figures.xls", Samples.doc("Workbook"), "figures.xls", FileType.XLS),
                Arguments.of("report.pdf", Samples.pdf("/Type /Catalog"), "report.pdf", FileType.PDF),
                Arguments.of(
                        "liste.csv",
                        "nom;ville\nAwa;Kayes\n".getBytes(StandardCharsets.UTF_8),
                        "liste.csv",
                        FileType.CSV),
                Arguments.of("notes", "Réunion à Kayes".getBytes(StandardCharsets.UTF_8), "notes.txt", FileType.TEXT),
                Arguments.of("report.exe", Samples.pdf(""), "report.exe.pdf", FileType.PDF),
                Arguments.of("../../etc/passwd.pdf", Samples.pdf(""), ".. .. etc passwd.pdf", FileType.PDF),
                Arguments.of("\u202Efdp.exe", Samples.pdf(""), "fdp.exe.pdf", FileType.PDF));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("welcome")
    void documentsAreKeptAsTheyAreUnderANameThatTellsTheTruth(String name, byte[] content, String kept, FileType type)
            throws IOException {
        Intake.Taken taken = take(name, content);

        assertThat(taken.name()).isEqualTo(kept);
        assertThat(taken.file().mediaType()).isEqualTo(type.mediaType());
        assertThat(taken.file().size()).isEqualTo(content.length);
        assertThat(taken.state()).isEqualTo(AttachmentState.CLEAN);
        assertThat(Files.readAllBytes(store.find(taken.file().sha256()))).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({"1, 600, 400, RED", "3, 600, 400, BLUE", "6, 400, 600, RED", "8, 400, 600, BLUE"})
    void aPhotoStandsUprightAndTellsNoPlace(int orientation, int width, int height, String firstColour)
            throws IOException {
        Intake.Taken taken = take("IMG_0001.JPG", Samples.photo(600, 400, orientation));

        BufferedImage kept = ImageIO.read(store.find(taken.file().sha256()).toFile());
        assertThat(kept.getWidth()).isEqualTo(width).isEqualTo(taken.file().width());
        assertThat(kept.getHeight()).isEqualTo(height).isEqualTo(taken.file().height());
        int first = kept.getRGB(5, 5);
        assertThat((first >> 16 & 0xFF) > (first & 0xFF)).isEqualTo("RED".equals(firstColour));
        for (String hash : hashes(taken)) {
            assertThat(Files.readString(store.find(hash), StandardCharsets.ISO_8859_1))
                    .doesNotContain("GPS", "Exif");
        }
    }

    @Test
    void ofALargePictureSmallerCopiesAreMadeForPhonesAndOldBrowsers() throws IOException {
        Intake.Taken taken = take("a.jpg", Samples.picture("jpeg", 3000, 1500));

        assertThat(taken.file().width()).isEqualTo(PictureReader.LONGEST_KEPT);
        assertThat(taken.file().renditions())
                .extracting(Rendition::width, Rendition::height, Rendition::mediaType)
                .containsExactlyInAnyOrder(
                        tuple(480, 240, "image/jpeg"),
                        tuple(480, 240, "image/webp"),
                        tuple(960, 480, "image/jpeg"),
                        tuple(960, 480, "image/webp"));
        for (String hash : hashes(taken)) {
            assertThat(Sha256.of(store.find(hash))).isEqualTo(hash);
        }
    }

    @Test
    void webpIsReadAndKept() throws IOException {
        Codecs codecs = new Codecs();
        codecs.open();
        byte[] webp = WebpFile.bytes(codecs.writer(Codecs.WEBP), Samples.flag(700, 300));

        Intake.Taken taken = take("a.webp", webp);

        assertThat(taken.file().mediaType()).isEqualTo("image/webp");
        assertThat(taken.file().width()).isEqualTo(700);
        assertThat(taken.file().renditions()).hasSize(2);
    }

    @Test
    void anAnimationStaysOneAndLosesItsComments() throws IOException {
        Intake.Taken taken = take("a.gif", Samples.gif(600, 30, 3));

        Path kept = store.find(taken.file().sha256());
        assertThat(Files.readString(kept, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        try (ImageInputStream in = new FileImageInputStream(kept.toFile())) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
        }
        assertThat(taken.file().width()).isEqualTo(600);
    }

    @Test
    void whatStandsBehindAPictureStaysBehind() throws IOException {
        byte[] both = Samples.joined(Samples.picture("png", 50, 40), Samples.zip("a.js", "alert(1)"));

        Intake.Taken taken = take("a.png", both);

        assertThat(Bytes.contains(store.find(taken.file().sha256()), Samples.ascii("a.js")))
                .isFalse();
    }

    @Test
    void theSameFileIsKeptOnce() {
        assertThat(take("a.pdf", Samples.pdf("")).file().sha256())
                .isEqualTo(take("b.pdf", Samples.pdf("")).file().sha256());
    }

    private static List<String> hashes(Intake.Taken taken) {
        return Stream.concat(
                        Stream.of(taken.file().sha256()),
                        taken.file().renditions().stream().map(Rendition::sha256))
                .toList();
    }

    private Intake.Taken take(String name, byte[] content) {
        return intake.take(new ByteArrayInputStream(content), name, MOST);
    }
}
