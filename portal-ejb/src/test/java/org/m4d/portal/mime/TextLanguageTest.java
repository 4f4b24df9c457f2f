package org.m4d.portal.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a text is in. */
class TextLanguageTest {

    private final TextLanguage language = new TextLanguage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Our association paid four percent last month. It works well since October.
            en | I agree with you, but the fees are too high for small amounts. We should ask the banks.
            fr | Notre association a payé quatre pour cent le mois dernier. Cela marche depuis octobre.
            fr | Je suis d'accord avec vous. Merci beaucoup pour votre aide, nous attendons la suite.
            es | Nuestra asociación pagó un cuatro por ciento el mes pasado. Funciona desde octubre.
            es | Muchas gracias por la información. Mañana llamaremos al ayuntamiento para preguntar.
            ar | دفعت جمعيتنا أربعة بالمئة في الشهر الماضي. يعمل ذلك منذ أكتوبر.
            ar | شكرا جزيلا على المعلومات. سنتصل بالبلدية غدا لنسأل عن الأسعار.
            pt | A nossa associação pagou quatro por cento no mês passado. Funciona desde outubro.
            pt | Muito obrigado pela informação. Amanhã vamos ligar para a câmara municipal.
            it | La nostra associazione ha pagato il quattro per cento il mese scorso. Funziona da ottobre.
            it | Grazie mille per le informazioni. Domani chiameremo il comune per chiedere i prezzi.
            de | Unser Verein hat im letzten Monat vier Prozent bezahlt. Das klappt seit Oktober.
            de | Vielen Dank für die Auskunft. Morgen rufen wir die Gemeinde an und fragen nach.
            ru | Наша ассоциация заплатила четыре процента в прошлом месяце. Это работает с октября.
            ru | Большое спасибо за информацию. Завтра мы позвоним в мэрию и спросим о ценах.
            tr | Derneğimiz geçen ay yüzde dört ödedi. Ekim ayından beri çalışıyor.
            tr | Bilgi için çok teşekkürler. Yarın belediyeyi arayıp fiyatları soracağız.
            """)
    void tellsLanguagesApart(String tag, String text) {
        assertThat(language.of(text)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "Thanks!",
                "12345 67 89 10 11 12 13 14 15 16 17",
                "https://example.org/a/long/address/of/a/page",
                "😀😀😀😀"
            })
    void saysNothingOfWhatIsTooShort(String text) {
        assertThat(language.of(text)).isEmpty();
    }

    @Test
    void readsOnlyWhatIsNotQuoted() {
        assertThat(language.of("""
                        > Our association paid four percent last month. It works well since October, and the fees are low.

                        Merci beaucoup, notre association va essayer cela le mois prochain.
                        """)).contains("fr");
    }

    @Test
    void answersManyAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> answers = IntStream.range(0, 200)
                    .mapToObj(number -> threads.submit(() -> language.of(
                                    number % 2 == 0
                                            ? "Our association paid four percent last month. It works well."
                                            : "Notre association a payé quatre pour cent le mois dernier. Cela marche.")
                            .equals(Optional.of(number % 2 == 0 ? "en" : "fr"))))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }
}
