package org.m4d.portal.search.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.practice.Corridor;
import org.m4d.portal.practice.Practice;
import org.m4d.portal.practice.PracticeFacts;

/** How practices become documents. */
final class PracticeDocuments {

    private PracticeDocuments() {}

    static SearchDocument of(Practice practice) {
        PracticeFacts facts = practice.facts();
        String text = Sanitizer.textOf(practice.getBody().html());
        return new SearchDocument(
                ContentType.PRACTICE,
                practice.getId(),
                practice.getExternalKey(),
                ContentPath.of(ContentType.PRACTICE, practice.getId(), practice.getTitle()),
                practice.getTitle(),
                practice.getBody().language(),
                LocalizedText.EMPTY,
                practice.getSummary() == null ? text : practice.getSummary() + "\n" + text,
                countries(facts.corridors()),
                facts.themes(),
                practice.getChangedAt(),
                corridors(facts.corridors()));
    }

    private static Set<String> countries(Set<Corridor> corridors) {
        Set<String> countries = new TreeSet<>();
        corridors.forEach(corridor -> {
            countries.add(corridor.origin());
            countries.add(corridor.destination());
        });
        return countries;
    }

    private static List<String> corridors(Set<Corridor> corridors) {
        return corridors.stream()
                .sorted()
                .map(corridor -> corridor.origin() + "-" + corridor.destination())
                .toList();
    }
}
