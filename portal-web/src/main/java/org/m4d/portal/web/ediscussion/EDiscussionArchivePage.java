package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.ArchiveChoices;
import org.m4d.portal.ediscussion.EDiscussionArchiveService;
import org.m4d.portal.ediscussion.EDiscussionSummary;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The e-discussions that are over, by words, language and year: the address is the query. */
@Named("ediscussionArchive")
@RequestScoped
public class EDiscussionArchivePage implements PageModel {

    @Inject
    ArchiveSearch archive;

    @Inject
    EDiscussionArchiveService past;

    @Inject
    Names names;

    private String words;
    private String language;
    private Integer year;
    private ArchiveChoices choices;
    private ArchiveSearch.Found found;

    @Override
    public void load(Route route) {
        choices = past.choices();
        words = route.parameter("q").orElse("").strip();
        language = route.parameter("lang").filter(choices.languages()::contains).orElse(null);
        year = route.countParameter("year").filter(choices.years()::contains).orElse(null);
        found = archive.find(
                words,
                Optional.ofNullable(language),
                Optional.ofNullable(year),
                route.parameter("after").orElse(null),
                PageLimit.DEFAULT);
    }

    public String getWords() {
        return words;
    }

    /** The chosen language; null for all. */
    public String getLanguage() {
        return language;
    }

    /** The chosen year; null for all. */
    public Integer getYear() {
        return year;
    }

    public ArchiveChoices getChoices() {
        return choices;
    }

    public Page<EDiscussionSummary> getFound() {
        return found.discussions();
    }

    /** Whether what is shown holds only some of the words. */
    public boolean isRelaxed() {
        return found.relaxed() && !found.discussions().items().isEmpty();
    }

    /** How the words were found in a discussion; null when none were asked for. */
    public SearchHit hit(EDiscussionSummary discussion) {
        return found.hits().get(discussion.id());
    }

    /** Whether something is chosen or asked for. */
    public boolean isNarrowed() {
        return !words.isEmpty() || language != null || year != null;
    }

    /** What the address of the next page has besides the place where it begins. */
    public String getRest() {
        Map<String, String> rest = new LinkedHashMap<>();
        rest.put("q", words);
        rest.put("lang", language == null ? "" : language);
        rest.put("year", year == null ? "" : year.toString());
        return rest.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> "&" + part.getKey() + "=" + names.encoded(part.getValue()))
                .collect(Collectors.joining());
    }
}
