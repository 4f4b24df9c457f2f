package org.m4d.portal.web.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.List;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.practice.PracticePolicy;
import org.m4d.portal.practice.PracticeService;
import org.m4d.portal.practice.PracticeView;
import org.m4d.portal.search.SearchHit;
import org.m4d.portal.search.SearchQuery;
import org.m4d.portal.search.SearchService;
import org.m4d.portal.security.Acting;
import org.m4d.portal.web.moderation.AnsweredFor;
import org.m4d.portal.web.moderation.Moderating;
import org.m4d.portal.web.page.Names;
import org.m4d.portal.web.posting.OwnReactions;
import org.m4d.portal.web.routing.MovedTo;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** One practice, with how to cite it and what lies near to it. */
@Named("practicePage")
@RequestScoped
public class PracticePage implements PageModel {

    private static final int NEAR = 4;

    @Inject
    PracticeService practices;

    @Inject
    SearchService search;

    @Inject
    Acting acting;

    @Inject
    Names names;

    @Inject
    Moderating moderating;

    @Inject
    OwnReactions reacted;

    private PracticeView practice;
    private String saved;
    private AnsweredFor record;
    private List<SearchHit> near;

    @Override
    public void load(Route route) {
        practice = practices.practice(route.number("id"));
        if (!practice.slug().equals(route.part("slug"))) {
            throw new MovedTo("/" + route.language().code() + "/" + getPath());
        }
        saved = route.parameter("saved").orElse(null);
        record = moderating.record(ContentType.PRACTICE.id(), practice.id(), practice.state());
        reacted.prepare(
                ContentType.PRACTICE, practice.responses().reactions() == 0 ? List.of() : List.of(practice.id()));
    }

    public PracticeView getPractice() {
        return practice;
    }

    /** The page's address after the language. */
    public String getPath() {
        return ContentPath.of(ContentType.PRACTICE, practice.id(), practice.title());
    }

    public boolean isMayEdit() {
        return PostingPolicy.editable(practice.state())
                && PracticePolicy.mayEdit(
                        acting.actor(),
                        practice.author() == null ? null : practice.author().id());
    }

    /** Who is named in a citation: the organisation, else the member; null when neither is known. */
    public String getCitedAs() {
        if (practice.organisation() != null) {
            return practice.organisation();
        }
        return practice.author() == null ? null : names.called(practice.author().name());
    }

    /** The year of the present words, for the citation; as text, for a year has no separators. */
    public String getYear() {
        return String.valueOf(practice.changedAt().atZone(ZoneOffset.UTC).getYear());
    }

    /** Practices on the same themes, those that share words with this one's title first; without themes, those that share words. */
    public List<SearchHit> getNear() {
        if (near == null) {
            near = others(practice.title());
            if (near.isEmpty() && !practice.themes().isEmpty()) {
                near = others("");
            }
        }
        return near;
    }

    private List<SearchHit> others(String words) {
        return search
                .search(new SearchQuery(
                        words,
                        List.of(ContentType.PRACTICE.id()),
                        practice.themes().isEmpty() ? List.of(practice.lang()) : List.of(),
                        List.of(),
                        practice.themes(),
                        List.of(),
                        0,
                        NEAR + 1))
                .hits()
                .stream()
                .filter(hit -> hit.id() != practice.id())
                .limit(NEAR)
                .toList();
    }

    /** Which draft was just saved and can be forgotten by the browser; null for none. */
    public String getSaved() {
        return saved;
    }

    /** It with who answers for it; null when nobody does. */
    public AnsweredFor getRecord() {
        return record;
    }
}
