package org.m4d.portal.search.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.publication.Publication;
import org.m4d.portal.publication.PublishedText;

/** How published summaries become documents. */
final class PublicationDocuments {

    private PublicationDocuments() {}

    /**
     * A publication is found by what its newest version says: title, questions, headings and statements, each in its own language. Names and the
     * reasons of those who dissent are not in the index, for they can be taken back.
     */
    static SearchDocument of(Publication publication) {
        Map<String, String> said = said(publication.text());
        String own = said.remove(publication.getLang());
        return new SearchDocument(
                        ContentType.PUBLICATION,
                        publication.getId(),
                        null,
                        ContentPath.publication(publication.getId()),
                        publication.getTitle(),
                        publication.getLang(),
                        publication.getTitles(),
                        own == null ? "" : own,
                        List.of(),
                        List.of(),
                        publication.getPublishedAt())
                .alsoSaying(new LocalizedText(said))
                .belongingTo(publication.getDiscussion());
    }

    /** By language. */
    static Map<String, String> said(PublishedText text) {
        Map<String, String> said = new TreeMap<>();
        text.questions().forEach(question -> question.text().texts().forEach((lang, words) -> add(said, lang, words)));
        text.sections().forEach(section -> {
            add(said, section.heading().lang(), section.heading().text());
            section.statements().forEach(one -> add(said, one.lang(), Sanitizer.textOf(one.html())));
        });
        return said;
    }

    private static void add(Map<String, String> said, String lang, String words) {
        said.merge(lang, words, (before, more) -> before + " " + more);
    }
}
