package org.m4d.portal.search.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.posting.Sanitizer;

/** How recommendations become documents. */
final class LedgerDocuments {

    private LedgerDocuments() {}

    /**
     * A recommendation is found by its words, by its addressee's name in each of its languages, and by the addressee's country. An organisation is
     * found here by the name that it had when the recommendation was last changed.
     */
    static SearchDocument of(Recommendation recommendation) {
        String language = recommendation.getBody().language();
        Map<String, String> names = new TreeMap<>();
        if (recommendation.getOrganisation() == null) {
            names.put(language, recommendation.getAddresseeName());
        } else {
            names.putAll(recommendation.getOrganisation().getNames().texts());
        }
        String text = Sanitizer.textOf(recommendation.getBody().html());
        String own = names.remove(language);
        return new SearchDocument(
                        ContentType.RECOMMENDATION,
                        recommendation.getId(),
                        null,
                        ContentPath.of(ContentType.RECOMMENDATION, recommendation.getId(), recommendation.getTitle()),
                        recommendation.getTitle(),
                        language,
                        LocalizedText.of(language, recommendation.getTitle()),
                        own == null ? text : text + " " + own,
                        List.of(recommendation.getCountry()),
                        List.of(),
                        recommendation.getCreatedAt())
                .alsoSaying(new LocalizedText(names))
                .belongingTo(recommendation.getDiscussion().getId());
    }
}
