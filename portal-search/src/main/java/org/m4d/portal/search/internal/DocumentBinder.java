package org.m4d.portal.search.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.m4d.portal.search.SearchLanguage;

/**
 * Gives every indexed type the same fields and fills them from its {@link SearchDocument}.
 *
 * @param <E> the entity
 */
final class DocumentBinder<E> implements TypeBinder {

    /** Grows when documents get a field: what the index holds of an older shape is made anew at the next start. */
    static final int SHAPE = 2;

    private final Class<E> type;
    private final Function<E, SearchDocument> source;
    private final List<String> properties;

    /**
     * @param properties the entity's properties that the document is made of: a change of another one does not reindex it
     */
    DocumentBinder(Class<E> type, Function<E, SearchDocument> source, String... properties) {
        this.type = type;
        this.source = source;
        this.properties = List.of(properties);
    }

    @Override
    public void bind(TypeBindingContext context) {
        properties.forEach(context.dependencies()::use);
        IndexSchemaElement schema = context.indexSchemaElement();
        Map<SearchLanguage, IndexFieldReference<String>> titles = new EnumMap<>(SearchLanguage.class);
        Map<SearchLanguage, IndexFieldReference<String>> texts = new EnumMap<>(SearchLanguage.class);
        for (SearchLanguage language : SearchLanguage.values()) {
            titles.put(language, text(schema, language.titleField(), language));
            texts.put(language, text(schema, language.textField(), language));
        }
        context.bridge(type, new Bridge<>(source, titles, texts, new Keywords(schema)));
    }

    private static IndexFieldReference<String> text(IndexSchemaElement schema, String name, SearchLanguage language) {
        return schema.field(name, f -> f.asString()
                        .analyzer(language.analyzerName())
                        .projectable(Projectable.YES)
                        .highlightable(List.of(Highlightable.UNIFIED)))
                .toReference();
    }

    /** The fields that are the same in every language. */
    private static final class Keywords {
        private final IndexFieldReference<String> type;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<String> countries;
        private final IndexFieldReference<String> themes;
        private final IndexFieldReference<String> corridors;
        private final IndexFieldReference<String> audience;
        private final IndexFieldReference<Boolean> answered;
        private final IndexFieldReference<Long> discussion;
        private final IndexFieldReference<Integer> shape;
        private final IndexFieldReference<java.time.Instant> date;
        private final IndexFieldReference<Long> id;
        private final IndexFieldReference<String> key;
        private final IndexFieldReference<String> path;
        private final IndexFieldReference<String> title;

        Keywords(IndexSchemaElement schema) {
            type = facet(schema, Fields.TYPE, false);
            language = facet(schema, Fields.LANGUAGE, false);
            countries = facet(schema, Fields.COUNTRY, true);
            themes = facet(schema, Fields.THEME, true);
            corridors = facet(schema, Fields.CORRIDOR, true);
            audience = schema.field(Fields.AUDIENCE, f -> f.asString()).toReference();
            answered = schema.field(Fields.ANSWERED, f -> f.asBoolean()).toReference();
            discussion = schema.field(
                            Fields.DISCUSSION,
                            f -> f.asLong().aggregable(Aggregable.YES).projectable(Projectable.YES))
                    .toReference();
            shape = schema.field(Fields.SHAPE, f -> f.asInteger()).toReference();
            date = schema.field(
                            Fields.DATE,
                            f -> f.asInstant().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            id = schema.field(Fields.ID, f -> f.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            key = stored(schema, Fields.KEY);
            path = stored(schema, Fields.PATH);
            title = stored(schema, Fields.TITLE);
        }

        private static IndexFieldReference<String> facet(IndexSchemaElement schema, String name, boolean several) {
            var field = schema.field(
                    name, f -> f.asString().aggregable(Aggregable.YES).projectable(Projectable.YES));
            return several ? field.multiValued().toReference() : field.toReference();
        }

        private static IndexFieldReference<String> stored(IndexSchemaElement schema, String name) {
            return schema.field(name, f -> f.asString().projectable(Projectable.YES))
                    .toReference();
        }
    }

    private record Bridge<E>(
            Function<E, SearchDocument> source,
            Map<SearchLanguage, IndexFieldReference<String>> titles,
            Map<SearchLanguage, IndexFieldReference<String>> texts,
            Keywords keywords)
            implements TypeBridge<E> {

        @Override
        public void write(DocumentElement target, E entity, TypeBridgeWriteContext context) {
            SearchDocument document = source.apply(entity);
            SearchLanguage language = SearchLanguage.of(document.language());
            target.addValue(keywords.type, document.type().id());
            target.addValue(keywords.language, document.language());
            target.addValue(keywords.id, document.id());
            target.addValue(keywords.key, document.key());
            target.addValue(keywords.path, document.path());
            target.addValue(keywords.title, document.title());
            target.addValue(keywords.audience, document.audience());
            target.addValue(keywords.date, document.date());
            target.addValue(keywords.answered, document.answered());
            target.addValue(keywords.discussion, document.discussion());
            target.addValue(keywords.shape, SHAPE);
            document.countries().forEach(code -> target.addValue(keywords.countries, code));
            document.themes().forEach(slug -> target.addValue(keywords.themes, slug));
            document.corridors().forEach(corridor -> target.addValue(keywords.corridors, corridor));
            textsByLanguage(document, language).forEach((l, text) -> target.addValue(texts.get(l), text));
            titlesByLanguage(document, language).forEach((l, title) -> target.addValue(titles.get(l), title));
        }

        private static Map<SearchLanguage, String> textsByLanguage(SearchDocument document, SearchLanguage own) {
            Map<SearchLanguage, String> found = new EnumMap<>(SearchLanguage.class);
            found.put(own, document.text());
            document.translations()
                    .texts()
                    .forEach((tag, text) -> found.merge(SearchLanguage.of(tag), text, (a, b) -> a + " " + b));
            return found;
        }

        private static Map<SearchLanguage, String> titlesByLanguage(SearchDocument document, SearchLanguage own) {
            Map<SearchLanguage, String> found = new EnumMap<>(SearchLanguage.class);
            document.names()
                    .texts()
                    .forEach((tag, name) -> found.merge(SearchLanguage.of(tag), name, (a, b) -> a + " " + b));
            found.putIfAbsent(own, document.title());
            return found;
        }
    }
}
