package org.m4d.portal.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchResult;
import org.m4d.portal.search.SearchService;
import org.m4d.portal.security.OidcSettings;

/** Search for programs. */
@Tag(name = "Search")
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {

    private static final int DEFAULT_LIMIT = 20;

    @Inject
    SearchService search;

    @Inject
    OidcSettings settings;

    /**
     * A hit as programs get it.
     *
     * @param url the page in the language of the record where the interface speaks it
     * @param title plain text
     * @param otherName HTML: a name in another language with its matches marked, where the title shows none; else null
     * @param snippet HTML, with the matches marked
     */
    public record Hit(
            long id,
            String key,
            String type,
            String url,
            String title,
            String otherName,
            String snippet,
            String lang,
            Float score) {}

    /** The answer: facets map a name to its values and their counts. */
    public record Answer(long total, boolean relaxed, List<Hit> hits, Map<String, Map<String, Long>> facets) {}

    /**
     * Finds records.
     *
     * @param q words, "phrases", -excluded, start*
     * @param corridors origin and destination, as {@code ML-FR}
     * @param answered questions alone: {@code true} for those with an accepted answer, {@code false} for those that wait for one
     */
    @Operation(summary = "Finds records")
    @GET
    public Answer search(
            @QueryParam("q") String q,
            @QueryParam("type") List<String> types,
            @QueryParam("lang") List<String> languages,
            @QueryParam("country") List<String> countries,
            @QueryParam("theme") List<String> themes,
            @QueryParam("corridor") List<String> corridors,
            @QueryParam("answered") String answered,
            @QueryParam("limit") Integer limit,
            @QueryParam("offset") Integer offset) {
        SearchResult found = search.search(new SearchQuery(
                q,
                types,
                languages,
                countries,
                themes,
                corridors,
                truth(answered).orElse(null),
                offset == null ? 0 : offset,
                limit == null ? DEFAULT_LIMIT : limit));
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        found.facets().forEach((name, values) -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            values.forEach(value -> counts.put(value.value(), value.count()));
            facets.put(name, counts);
        });
        return new Answer(
                found.total(),
                found.relaxed(),
                found.hits().stream().map(this::hit).toList(),
                facets);
    }

    private static Optional<Boolean> truth(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw InvalidInput.of("answered", "error.bad-request");
        };
    }

    private Hit hit(SearchHit hit) {
        String language = org.m4d.portal.common.PortalLanguage.of(hit.lang())
                .orElse(org.m4d.portal.common.PortalLanguage.EN)
                .code();
        return new Hit(
                hit.id(),
                hit.key(),
                hit.type(),
                settings.getBaseUrl() + "/" + language + "/" + hit.path(),
                hit.title(),
                hit.otherName(),
                hit.snippet(),
                hit.lang(),
                hit.score());
    }
}
