package org.m4d.portal.search.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.ediscussion.Contribution;
import org.m4d.portal.ediscussion.EDiscussion;
import org.m4d.portal.ediscussion.TranslatedBackground;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.weekly.WeeklySummary;

/** How e-discussions and what is said in them become documents. */
final class EDiscussionDocuments {

    private EDiscussionDocuments() {}

    /** A discussion is found by its title and its background in all their languages, and by its guiding questions in its own. */
    static SearchDocument of(EDiscussion discussion) {
        String language = discussion.getBackground().language();
        String questions = discussion.getQuestions().stream()
                .flatMap(q -> Stream.of(q.getText(), q.getExplanation()))
                .map(text -> text.texts().getOrDefault(language, ""))
                .collect(Collectors.joining(" "));
        return new SearchDocument(
                        ContentType.EDISCUSSION,
                        discussion.getId(),
                        discussion.getExternalKey(),
                        ContentPath.of(ContentType.EDISCUSSION, discussion.getId(), discussion.getTitle()),
                        discussion.getTitle(),
                        language,
                        discussion.getTitles(),
                        Sanitizer.textOf(discussion.getBackground().html()) + " " + questions,
                        List.of(),
                        List.of(),
                        discussion.getOpens() == null ? discussion.getProposedAt() : discussion.getOpens())
                .belongingTo(discussion.getId())
                .withTexts(discussion.getBackgrounds().stream()
                        .map(TranslatedBackground::getBody)
                        .toList());
    }

    /** A contribution is found by its own words and shown under the discussion's title. */
    static SearchDocument of(Contribution contribution) {
        EDiscussion discussion = contribution.getDiscussion();
        return new SearchDocument(
                        ContentType.CONTRIBUTION,
                        contribution.getId(),
                        contribution.getExternalKey(),
                        ContentPath.contribution(discussion.getId(), discussion.getTitle(), contribution.getNumber()),
                        discussion.getTitle(),
                        contribution.getBody().language(),
                        LocalizedText.EMPTY,
                        Sanitizer.textOf(contribution.getBody().html()),
                        List.of(),
                        List.of(),
                        contribution.getCreatedAt())
                .translated(contribution.getTranslations())
                .belongingTo(discussion.getId());
    }

    /** A weekly summary is found by its own words and shown under the discussion's title. */
    static SearchDocument of(WeeklySummary summary) {
        EDiscussion discussion = summary.getDiscussion();
        return new SearchDocument(
                        ContentType.WEEKLY_SUMMARY,
                        summary.getId(),
                        null,
                        ContentPath.weekly(discussion.getId(), summary.getWeek()),
                        discussion.getTitle(),
                        summary.getBody().language(),
                        LocalizedText.EMPTY,
                        Sanitizer.textOf(summary.getBody().html()),
                        List.of(),
                        List.of(),
                        summary.getPublishedAt())
                .belongingTo(discussion.getId());
    }
}
