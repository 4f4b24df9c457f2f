package org.m4d.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.common.Unavailable;
import org.m4d.portal.document.Block.Paragraph;

class PdfWriterTest {

    private final PdfWriter writer = new PdfWriter();

    @Test
    void theSameDocumentHasTheSameBytes() {
        assertThat(made(Samples.everything(PortalLanguage.AR))).isEqualTo(made(Samples.everything(PortalLanguage.AR)));
    }

    @Test
    void otherDocumentsAreOtherFiles() throws Exception {
        try (MadePdf one = MadePdf.of(writer, Samples.of(PortalLanguage.EN, Paragraph.of("one")));
                MadePdf two = MadePdf.of(writer, Samples.of(PortalLanguage.EN, Paragraph.of("two")))) {
            assertThat(id(one)).isNotEqualTo(id(two));
        }
    }

    @Test
    void propertiesAreThoseOfTheDocument() {
        try (MadePdf pdf = MadePdf.of(writer, SummarySample.of(PortalLanguage.AR))) {
            PDDocumentInformation properties = pdf.document().getDocumentInformation();
            assertThat(properties.getTitle()).isEqualTo("ما تبنيه التحويلات، ومن يقرر");
            assertThat(properties.getAuthor()).isEqualTo("Aminata Example, سلمى مثال");
            // with its zone, which is not that of the machine
            assertThat(properties.getCOSObject().getString(COSName.CREATION_DATE))
                    .isEqualTo("D:20260504000000+00'00'");
            assertThat(pdf.document()
                            .getDocumentCatalog()
                            .getViewerPreferences()
                            .getReadingDirection())
                    .isEqualTo("R2L");
        }
    }

    @Test
    void manyAtOnceDoNotDisturbEachOther() throws Exception {
        List<PdfDocument> documents = List.of(
                Samples.everything(PortalLanguage.AR),
                Samples.everything(PortalLanguage.EN),
                SummarySample.of(PortalLanguage.FR));
        List<byte[]> alone = documents.stream().map(this::made).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                documents.forEach(document -> work.add(() -> made(document)));
            }
            List<Future<byte[]>> made = threads.invokeAll(work);
            for (int at = 0; at < made.size(); at++) {
                assertThat(made.get(at).get()).isEqualTo(alone.get(at % documents.size()));
            }
        }
    }

    @Test
    void whoWouldWaitTooLongIsToldSo() {
        PdfWriter full = new PdfWriter(new Semaphore(0), Duration.ZERO);
        assertThatThrownBy(() -> full.write(SummarySample.of(PortalLanguage.EN), OutputStream.nullOutputStream()))
                .isInstanceOf(Unavailable.class)
                .hasMessage("error.document.busy");
    }

    @Test
    void whoIsInterruptedWhileWaitingStaysSo() {
        PdfWriter full = new PdfWriter(new Semaphore(0), Duration.ofSeconds(60));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> full.write(SummarySample.of(PortalLanguage.EN), OutputStream.nullOutputStream()))
                .isInstanceOf(Unavailable.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whatFailsWritesNothingAndLeavesRoomForTheNext() throws Exception {
        Semaphore room = new Semaphore(1);
        PdfWriter one = new PdfWriter(room, Duration.ZERO);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument tooDeep = Samples.of(PortalLanguage.EN, Samples.nested(Block.DEEPEST + 1, "deep"));
        assertThatIllegalArgumentException().isThrownBy(() -> one.write(tooDeep, out));
        assertThat(out.size()).isZero();
        assertThatThrownBy(() -> one.write(Samples.of(PortalLanguage.EN), new Closed()))
                .isInstanceOf(IOException.class);
        assertThat(room.availablePermits()).isEqualTo(1);
    }

    @Test
    void aLongDocumentIsMadeWhileNoOtherIs() {
        PdfWriter one = new PdfWriter(new Semaphore(1), Duration.ZERO);
        PdfDocument document = Samples.of(PortalLanguage.EN, new Block.Code("x".repeat(60_001)));
        assertThatThrownBy(() -> one.write(document, OutputStream.nullOutputStream()))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void aDocumentMayNotBeEndless() {
        PdfDocument endless = Samples.of(
                PortalLanguage.EN,
                new Block.Quote(List.of(Paragraph.of("x".repeat(300_000)), new Block.Code("x".repeat(300_001)))));
        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(endless, OutputStream.nullOutputStream()));
    }

    @Test
    void aShortDocumentIsSmall() {
        try (MadePdf pdf = MadePdf.of(writer, SummarySample.of(PortalLanguage.AR))) {
            assertThat(pdf.printed().pages())
                    .isEqualTo(pdf.document().getNumberOfPages())
                    .isEqualTo(2);
            assertThat(pdf.bytes().length).isLessThan(80_000);
            assertThat(pdf.printed().missing()).isEmpty();
        }
    }

    @Test
    void aDocumentNeedsATitle() {
        PdfDocument any = SummarySample.of(PortalLanguage.EN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PdfDocument(
                        any.language(),
                        " \u0000\n",
                        "",
                        List.of(),
                        any.portal(),
                        any.date(),
                        any.address(),
                        List.of()));
    }

    private byte[] made(PdfDocument document) {
        try (MadePdf pdf = MadePdf.of(writer, document)) {
            return pdf.bytes();
        }
    }

    private static String id(MadePdf pdf) {
        return pdf.document().getDocument().getDocumentID().toString();
    }

    /** Takes nothing. */
    private static final class Closed extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("closed");
        }
    }
}
