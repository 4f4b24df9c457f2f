package org.m4d.portal.search.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.posting.Translation;
import org.m4d.portal.security.Audience;

/**
 * What the index holds of one record, whatever its class: all types share one shape, so that one query reaches them all.
 *
 * @param key external key or null
 * @param path the address of its page after the language
 * @param title as shown in results
 * @param language BCP 47 tag of title and text
 * @param names further titles by language; may repeat the title
 * @param text running text without markup
 * @param audience who finds it: {@code public}, a circle such as {@code group:12}, or the readers of a forum, written {@code forum:7}
 * @param translations the running text in other languages, by language
 * @param answered of a question, whether it has an accepted answer; null for what is none
 * @param discussion the id of the e-discussion that it is, or belongs to; null for everything else
 * @param corridors the ways between countries that it is about, as {@code ML-FR}: origin and destination
 */
record SearchDocument(
        ContentType type,
        long id,
        String key,
        String path,
        String title,
        String language,
        LocalizedText names,
        String text,
        Collection<String> countries,
        Collection<String> themes,
        Instant date,
        Collection<String> corridors,
        String audience,
        LocalizedText translations,
        Boolean answered,
        Long discussion) {

    private static final String EVERYBODY = Audience.PUBLIC.toString();

    SearchDocument {
        countries = List.copyOf(countries);
        themes = List.copyOf(themes);
        corridors = List.copyOf(corridors);
    }

    /** Of something that nobody translates. */
    SearchDocument(
            ContentType type,
            long id,
            String key,
            String path,
            String title,
            String language,
            LocalizedText names,
            String text,
            Collection<String> countries,
            Collection<String> themes,
            Instant date,
            Collection<String> corridors,
            String audience) {
        this(
                type,
                id,
                key,
                path,
                title,
                language,
                names,
                text,
                countries,
                themes,
                date,
                corridors,
                audience,
                LocalizedText.EMPTY,
                null,
                null);
    }

    /** Of something that everybody finds. */
    SearchDocument(
            ContentType type,
            long id,
            String key,
            String path,
            String title,
            String language,
            LocalizedText names,
            String text,
            Collection<String> countries,
            Collection<String> themes,
            Instant date,
            Collection<String> corridors) {
        this(type, id, key, path, title, language, names, text, countries, themes, date, corridors, EVERYBODY);
    }

    /** Of something that everybody finds and that is not about a corridor. */
    SearchDocument(
            ContentType type,
            long id,
            String key,
            String path,
            String title,
            String language,
            LocalizedText names,
            String text,
            Collection<String> countries,
            Collection<String> themes,
            Instant date) {
        this(type, id, key, path, title, language, names, text, countries, themes, date, List.of());
    }

    /** The same with what members made of its text in other languages: it is found by these, too. */
    SearchDocument translated(Collection<Translation> made) {
        return withTexts(made.stream().map(Translation::getBody).toList());
    }

    /** The same with its text in other languages: it is found by these, too. */
    SearchDocument withTexts(Collection<Body> others) {
        Map<String, String> texts = new TreeMap<>();
        others.forEach(body -> texts.put(body.language(), Sanitizer.textOf(body.html())));
        return alsoSaying(new LocalizedText(texts));
    }

    /** The same with its text in other languages. */
    SearchDocument alsoSaying(LocalizedText texts) {
        return new SearchDocument(
                type,
                id,
                key,
                path,
                title,
                language,
                names,
                text,
                countries,
                themes,
                date,
                corridors,
                audience,
                texts,
                answered,
                discussion);
    }

    /** The same as an e-discussion, or as something that belongs to one. */
    SearchDocument belongingTo(long ediscussion) {
        return new SearchDocument(
                type,
                id,
                key,
                path,
                title,
                language,
                names,
                text,
                countries,
                themes,
                date,
                corridors,
                audience,
                translations,
                answered,
                ediscussion);
    }

    /** The same as a question. */
    SearchDocument asking(boolean isAnswered) {
        return new SearchDocument(
                type,
                id,
                key,
                path,
                title,
                language,
                names,
                text,
                countries,
                themes,
                date,
                corridors,
                audience,
                translations,
                isAnswered,
                discussion);
    }
}
