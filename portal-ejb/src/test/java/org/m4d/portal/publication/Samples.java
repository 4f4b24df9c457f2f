package org.m4d.portal.publication;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.QuestionView;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.synthesis.CiteView;
import org.m4d.portal.synthesis.HeadingView;
import org.m4d.portal.synthesis.ReplyView;
import org.m4d.portal.synthesis.RoundView;
import org.m4d.portal.synthesis.SectionView;
import org.m4d.portal.synthesis.StatementView;
import org.m4d.portal.synthesis.Tally;
import org.m4d.portal.synthesis.VoiceView;

/** A published summary whose statements are in four languages and scripts. All is invented. */
public final class Samples {

    public static final Instant PUBLISHED = Instant.parse("2026-12-31T23:30:00Z");
    public static final String PORTAL = "https://portal.example.org";

    private static final Instant AT = Instant.parse("2026-12-10T08:00:00Z");

    /** How its people are called, by their ids. */
    public static final Map<Long, String> NAMES =
            Map.of(3L, "Aminata Example", 4L, "سلمى مثال", 5L, "Jorge Ejemplo", 6L, "Li Example", 7L, "Noor Example");

    private Samples() {}

    /** What it says, without names. */
    public static PublishedText text() {
        Map<Integer, String> sources = new HashMap<>(Map.of(
                1, "Every town names **one** office.",
                2, "Les projets se préparent avec celles et ceux qui s’en serviront.",
                3, "El coste no superará el 3 %.",
                4, "يُعلن التمويل المقابل قبل سنة."));
        return new PublishedText(
                "What keeps a well running?",
                "en",
                new LocalizedText(Map.of("fr", "Qu’est-ce qui maintient un puits en marche ?")),
                Instant.parse("2026-03-02T00:00:00Z"),
                Instant.parse("2026-04-12T21:59:59Z"),
                412,
                List.of(new QuestionView(
                        1,
                        new LocalizedText(Map.of("en", "What broke first?", "fr", "Qu’est-ce qui a cédé ?")),
                        LocalizedText.EMPTY,
                        300)),
                new RoundView(2, "contributors", 20, 3, AT, AT.plusSeconds(864_000), false),
                List.of(3L, 4L),
                List.of(
                        new SectionView(
                                new HeadingView(11, "Money", "en", 0),
                                List.of(
                                        statement(
                                                1,
                                                11,
                                                "en",
                                                "<p>Every town names <strong>one</strong> office.</p>",
                                                false),
                                        statement(
                                                2,
                                                11,
                                                "fr",
                                                "<p>Les projets se préparent avec celles et ceux qui s’en"
                                                        + " serviront.</p>",
                                                true))),
                        new SectionView(
                                new HeadingView(12, "المال", "ar", 0),
                                List.of(
                                        statement(3, 12, "es", "<p>El coste no superará el 3 %.</p>", false),
                                        statement(4, 12, "ar", "<p>يُعلن التمويل المقابل قبل سنة.</p>", false)))),
                sources);
    }

    private static StatementView statement(int number, long heading, String lang, String html, boolean minority) {
        return new StatementView(
                100 + number,
                number,
                heading,
                lang,
                html,
                2,
                List.of(new CiteView(70 + number, 7 * number, true), new CiteView(90 + number, 9 * number, false)),
                minority ? new Tally(6, 3, 1, 2) : new Tally(9, 1, 0, 0),
                minority,
                minority
                        ? IntStream.rangeClosed(5, 7)
                                .mapToObj(member -> dissent(100 + number, member))
                                .toList()
                        : List.of(),
                0);
    }

    private static VoiceView dissent(long statement, long member) {
        boolean withheld = member == 7;
        return new VoiceView(
                member * 10,
                statement,
                new AuthorView(
                        member, "", StakeholderType.values()[0], member == 5 ? "Association of the Two Rivers" : null),
                "dissent",
                withheld ? null : "We were not asked.\nThe dispensary stayed closed.",
                withheld ? null : "en",
                withheld,
                2,
                true,
                member == 6,
                AT,
                member == 5
                        ? new ReplyView(
                                "You are asked now.",
                                "en",
                                new AuthorView(3, "", StakeholderType.values()[0], null),
                                AT)
                        : null,
                0);
    }

    /** The same as it is read. */
    public static PublicationView view(int version, int latest, List<AuthorView> contributors) {
        PublishedText text = text();
        return new PublicationView(
                5,
                version,
                latest,
                "m4d:2026-5-v" + version,
                12,
                text.title(),
                text.lang(),
                text.titles(),
                PUBLISHED,
                PUBLISHED.plusSeconds((version - 1) * 864_000L),
                version == 1 ? null : "A number was wrong.",
                version == 1 ? null : "en",
                text.opens(),
                text.closes(),
                text.contributions(),
                text.questions(),
                text.round(),
                text.now(NAMES::get, Set.of(), Set.of(71L, 72L, 73L, 74L)),
                List.of(author(3), author(4)),
                contributors);
    }

    public static AuthorView author(long member) {
        return new AuthorView(member, NAMES.get(member), StakeholderType.values()[0], "Municipality of Example");
    }
}
