package org.m4d.portal.it.durability;

import java.util.List;
import java.util.Map;

/** What people write in the drive, in four languages. */
final class DriveWords {
    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    private static final Map<String, List<String>> SENTENCES = Map.of(
            "en",
            List.of(
                    "In our town two people count the money, and a third one **signs**.",
                    "The pump stood still for two months because nobody had the spare part.",
                    "Those who send the money want to see a photograph of every repair.",
                    "We ask every household for the price of one bucket a week."),
            "fr",
            List.of(
                    "Chez nous, deux personnes comptent l’argent et une troisième **signe**.",
                    "La pompe est restée arrêtée deux mois, faute de pièce de rechange.",
                    "Celles et ceux qui envoient l’argent veulent une photo de chaque réparation.",
                    "Nous demandons à chaque foyer le prix d’un seau par semaine."),
            "es",
            List.of(
                    "En nuestro pueblo dos personas cuentan el dinero y una tercera **firma**.",
                    "La bomba estuvo parada dos meses porque nadie tenía la pieza.",
                    "Quienes envían el dinero quieren ver una foto de cada reparación.",
                    "Pedimos a cada hogar el precio de un cubo por semana."),
            "ar",
            List.of(
                    "في بلدتنا يعدّ شخصان المال ويوقّع شخص **ثالث**.",
                    "توقفت المضخة شهرين لأن أحدًا لم يكن يملك قطعة الغيار.",
                    "من يرسلون المال يريدون صورة لكل إصلاح.",
                    "نطلب من كل أسرة ثمن دلو واحد في الأسبوع."));

    private static final Map<String, String> REASONS = Map.of(
            "en", "The town was not asked.",
            "fr", "La commune n’a pas été consultée.",
            "es", "No se preguntó al municipio.",
            "ar", "لم تُستشر البلدية.");

    private DriveWords() {}

    /** @param which of the sentences, counted round and round; it stands in the text as a number */
    static String contribution(String lang, int which) {
        List<String> sentences = SENTENCES.get(lang);
        return sentences.get(which % sentences.size()) + " (" + which + ")";
    }

    /** Why somebody dissents. */
    static String reason(String lang) {
        return REASONS.get(lang);
    }
}
