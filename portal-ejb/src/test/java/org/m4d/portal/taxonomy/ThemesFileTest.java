package org.m4d.portal.taxonomy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The thesaurus drives search across languages: a gap or a shared label in it sends readers to the wrong records. */
class ThemesFileTest {

    private static final String BASE = "https://m4d.example/theme/";
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "es", "ar");

    /** Slugs that records, imports and the demo data already name: they may never disappear. */
    private static final Set<String> PROMISED_SLUGS = words("""
            remittances diaspora-investment collective-remittances matching-funds financial-inclusion transfer-costs
            entrepreneurship social-entrepreneurship skills-transfer diaspora-experts brain-circulation
            recognition-of-qualifications labour-migration circular-migration recruitment decent-work
            return-and-reintegration voluntary-return integration social-cohesion reception language-learning housing
            health education youth women gender children refugees host-communities internal-displacement migrant-rights
            anti-trafficking access-to-services documentation-and-identity water-and-sanitation energy agriculture
            food-security rural-development urban-development climate-change environmental-migration solid-waste
            local-governance decentralised-cooperation twinning policy-coherence mainstreaming-migration
            local-development-planning data-and-statistics diaspora-engagement diaspora-associations capacity-building
            fundraising accountability participation political-participation culture media-and-narratives
            intercultural-dialogue transnational-families social-remittances student-mobility health-workforce teachers
            digital-tools communication maintenance-of-investments cooperatives tourism trade-of-nostalgic-goods
            volunteering disaster-relief peacebuilding
            """);

    private static Model themes;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = ThemesFileTest.class.getResourceAsStream("/taxonomy/themes.ttl")) {
            themes = Rio.parse(file, BASE, RDFFormat.TURTLE);
        }
    }

    @Test
    void hasTheSizeOfAListThatPeopleCanStillSurvey() {
        int count = concepts().size();
        assertTrue(count >= 110 && count <= 130, () -> count + " concepts");
        long tops = concepts().stream().filter(c -> broader(c).isEmpty()).count();
        assertTrue(tops >= 10 && tops <= 15, () -> tops + " top concepts");
    }

    @Test
    void namesEveryConceptByItsSlug() {
        Set<String> slugs = new HashSet<>();
        for (Resource concept : concepts()) {
            List<String> notations =
                    literals(concept, SKOS.NOTATION).map(Literal::getLabel).toList();
            assertEquals(1, notations.size(), () -> concept + " has " + notations);
            assertEquals(BASE + notations.getFirst(), concept.stringValue());
            assertTrue(notations.getFirst().matches("[a-z]+(-[a-z]+)*"), notations::getFirst);
            assertTrue(slugs.add(notations.getFirst()), notations::getFirst);
        }
        assertTrue(slugs.containsAll(PROMISED_SLUGS), () -> "missing " + without(PROMISED_SLUGS, slugs));
    }

    @Test
    void saysEverythingInFourLanguages() {
        for (Resource concept : concepts()) {
            assertEquals(LANGUAGES, oncePerLanguage(concept, SKOS.PREF_LABEL), concept::stringValue);
            assertEquals(LANGUAGES, oncePerLanguage(concept, SKOS.SCOPE_NOTE), concept::stringValue);
            Set<String> synonyms = literals(concept, SKOS.ALT_LABEL)
                    .map(ThemesFileTest::language)
                    .collect(toSet());
            assertEquals(LANGUAGES, synonyms, () -> "synonyms of " + concept);
        }
    }

    @Test
    void writesEachLanguageInItsOwnScript() {
        for (Resource concept : concepts()) {
            Stream.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL, SKOS.SCOPE_NOTE)
                    .flatMap(property -> literals(concept, property))
                    .forEach(ThemesFileTest::assertWellWritten);
        }
    }

    @Test
    void givesALabelToOneConceptAlone() {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Resource concept : concepts()) {
            Stream.concat(literals(concept, SKOS.PREF_LABEL), literals(concept, SKOS.ALT_LABEL))
                    .forEach(label -> owners.computeIfAbsent(folded(label), key -> new TreeSet<>())
                            .add(concept.stringValue()));
        }
        Map<String, Set<String>> shared = owners.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertTrue(shared.isEmpty(), shared::toString);
    }

    @Test
    void hangsEveryConceptBelowOneTopConcept() {
        Resource scheme = themes.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME)
                .subjects()
                .iterator()
                .next();
        for (Resource concept : concepts()) {
            assertTrue(broader(concept).size() <= 1, () -> concept + " has several broader concepts");
            assertTrue(themes.contains(concept, SKOS.IN_SCHEME, scheme), concept::stringValue);
            boolean top = broader(concept).isEmpty();
            assertEquals(top, themes.contains(concept, SKOS.TOP_CONCEPT_OF, scheme), concept::stringValue);
            assertEquals(top, themes.contains(scheme, SKOS.HAS_TOP_CONCEPT, concept), concept::stringValue);
            assertFalse(ancestors(concept).contains(concept), () -> concept + " is its own ancestor");
        }
    }

    @Test
    void mirrorsItsRelations() {
        assertAll(
                () -> assertMirrored(SKOS.BROADER, SKOS.NARROWER),
                () -> assertMirrored(SKOS.NARROWER, SKOS.BROADER),
                () -> assertMirrored(SKOS.RELATED, SKOS.RELATED));
        for (Resource concept : concepts()) {
            Set<Value> related = themes.filter(concept, SKOS.RELATED, null).objects();
            assertFalse(related.contains(concept), () -> concept + " is related to itself");
            Set<Value> both = new HashSet<>(related);
            both.retainAll(ancestors(concept));
            assertTrue(both.isEmpty(), () -> concept + " is both below and related to " + both);
        }
    }

    private static void assertMirrored(IRI property, IRI inverse) {
        themes.filter(null, property, null).forEach(statement -> {
            assertTrue(concepts().contains(statement.getObject()), () -> "unknown concept in " + statement);
            assertTrue(
                    themes.contains((Resource) statement.getObject(), inverse, statement.getSubject()),
                    () -> "no way back from " + statement);
        });
    }

    private static void assertWellWritten(Literal text) {
        String label = text.getLabel();
        boolean arabic = language(text).equals("ar");
        String foreign = arabic ? ".*\\p{IsLatin}.*" : ".*\\p{IsArabic}.*";
        assertFalse(label.matches(foreign), () -> "wrong script: " + text);
        assertFalse(label.contains("\u0640"), () -> "stretched letter: " + text);
        assertTrue(Normalizer.isNormalized(label, Normalizer.Form.NFC), () -> "not composed: " + text);
        assertEquals(label.strip().replaceAll(" {2,}", " "), label, () -> "stray space: " + text);
        assertFalse(label.contains("'") || label.contains("\""), () -> "typewriter quote: " + text);
        if (language(text).equals("fr")) {
            assertFalse(label.matches(".* [:;!?»].*|.*[^\u00a0][:;!?].*"), () -> "no-break space missing: " + text);
        }
    }

    private static Set<String> oncePerLanguage(Resource concept, IRI property) {
        Map<String, List<Literal>> texts = literals(concept, property).collect(groupingBy(ThemesFileTest::language));
        texts.values().forEach(same -> assertEquals(1, same.size(), same::toString));
        return texts.keySet();
    }

    private static Set<Value> ancestors(Resource concept) {
        Set<Value> seen = new HashSet<>();
        Set<Value> next = broader(concept);
        while (seen.addAll(next)) {
            next = next.stream()
                    .flatMap(parent -> broader((Resource) parent).stream())
                    .collect(toSet());
        }
        return seen;
    }

    private static Set<Value> broader(Resource concept) {
        return themes.filter(concept, SKOS.BROADER, null).objects();
    }

    private static Set<Resource> concepts() {
        return themes.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
    }

    private static Stream<Literal> literals(Resource concept, IRI property) {
        return themes.filter(concept, property, null).objects().stream().map(Literal.class::cast);
    }

    private static String language(Literal text) {
        return text.getLanguage().orElseThrow(() -> new AssertionError("no language: " + text));
    }

    private static String folded(Literal label) {
        return label.getLabel().toLowerCase(Locale.ROOT) + "@" + language(label);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static Set<String> without(Set<String> all, Set<String> present) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(present);
        return rest;
    }
}
