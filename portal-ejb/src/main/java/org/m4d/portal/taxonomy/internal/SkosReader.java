package org.m4d.portal.taxonomy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.taxonomy.Theme;

/** Turns a SKOS concept scheme in Turtle into themes. */
final class SkosReader {

    private final Model model;

    private SkosReader(Model model) {
        this.model = model;
    }

    /** The themes by slug. */
    static Map<String, Theme> read(InputStream turtle) throws IOException {
        Model model = new LinkedHashModel();
        TurtleParser parser = new TurtleParser();
        parser.setRDFHandler(new StatementCollector(model));
        parser.parse(turtle, "https://m4d.example/theme/");
        return new SkosReader(model).themes();
    }

    private Map<String, Theme> themes() {
        Map<String, Theme> themes = new TreeMap<>();
        for (Resource concept : model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
            Theme theme = new Theme(
                    slug(concept),
                    labels(concept),
                    alternatives(concept),
                    slugs(concept, SKOS.BROADER),
                    slugs(concept, SKOS.RELATED));
            themes.put(theme.slug(), theme);
        }
        return themes;
    }

    private String slug(Value concept) {
        return model.filter((Resource) concept, SKOS.NOTATION, null)
                .objects()
                .iterator()
                .next()
                .stringValue();
    }

    private LocalizedText labels(Resource concept) {
        Map<String, String> labels = new TreeMap<>();
        literals(concept, SKOS.PREF_LABEL).forEach(label -> labels.put(language(label), label.getLabel()));
        return new LocalizedText(labels);
    }

    private Map<String, List<String>> alternatives(Resource concept) {
        Map<String, List<String>> words = new TreeMap<>();
        literals(concept, SKOS.ALT_LABEL)
                .forEach(label -> words.computeIfAbsent(language(label), unused -> new ArrayList<>())
                        .add(label.getLabel()));
        return words;
    }

    private List<String> slugs(Resource concept, IRI relation) {
        return model.filter(concept, relation, null).objects().stream()
                .map(this::slug)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Stream<Literal> literals(Resource concept, IRI property) {
        return model.filter(concept, property, null).objects().stream().map(Literal.class::cast);
    }

    private static String language(Literal label) {
        return label.getLanguage().orElse("en");
    }
}
