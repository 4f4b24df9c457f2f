package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.ledger.FollowedStatement;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.posting.Sanitizer;
import org.m4d.portal.publication.PublicationService;
import org.m4d.portal.synthesis.StatementNumbers;
import org.m4d.portal.synthesis.SummaryStatement;

/** Finds out where the statements stand that recommendations follow from: two statements to the database, however many there are. */
@ApplicationScoped
class FollowedStatements {

    @Inject
    StatementNumbers numbers;

    @Inject
    PublicationService publications;

    /** By the id of the recommendation; without those that follow from none. */
    Map<Long, FollowedStatement> of(Collection<Recommendation> recommendations) {
        List<Recommendation> following = recommendations.stream()
                .filter(one -> one.getStatement() != null)
                .toList();
        if (following.isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> places = numbers.of(
                following.stream().map(one -> one.getStatement().getId()).collect(Collectors.toSet()));
        Map<Long, Long> published = publications.numbers(
                following.stream().map(one -> one.getDiscussion().getId()).collect(Collectors.toSet()));
        Map<Long, FollowedStatement> found = new HashMap<>();
        for (Recommendation one : following) {
            SummaryStatement statement = one.getStatement();
            found.put(
                    one.getId(),
                    view(
                            statement,
                            places.get(statement.getId()),
                            published.get(one.getDiscussion().getId())));
        }
        return found;
    }

    /**
     * As it stands now.
     *
     * @param number in the summary; null when it was taken out
     * @param publication the number of the publication; null while there is none
     */
    static FollowedStatement view(SummaryStatement statement, Integer number, Long publication) {
        String path = null;
        if (number != null) {
            path = publication == null
                    ? ContentPath.statement(statement.getDiscussion(), statement.getId())
                    : ContentPath.publishedStatement(publication, number);
        }
        return new FollowedStatement(
                statement.getId(),
                number,
                Sanitizer.textOf(statement.getBody().html()),
                statement.getBody().language(),
                path);
    }
}
