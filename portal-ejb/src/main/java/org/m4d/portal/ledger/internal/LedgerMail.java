package org.m4d.portal.ledger.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.ledger.Deadlines;
import org.m4d.portal.ledger.Recommendation;
import org.m4d.portal.ledger.RecommendationState;
import org.m4d.portal.mail.MailWords;
import org.m4d.portal.mail.Substance;
import org.m4d.portal.mail.SubstanceSource;
import org.m4d.portal.member.Member;

/** Recommendations by mail: until when it is to be done, and the recommendation in full. */
@ApplicationScoped
class LedgerMail implements SubstanceSource {

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Inject
    MailWords words;

    @Inject
    Clock clock;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.RECOMMENDATION);
    }

    @Override
    public Optional<Substance> of(ContentRef ref) {
        return found(ref).map(recommendation -> substance(recommendation, ""));
    }

    @Override
    public Optional<Substance> of(ContentRef ref, long receiver, Instant since) {
        return found(ref).map(recommendation -> substance(recommendation, deadline(recommendation, receiver)));
    }

    private Optional<Recommendation> found(ContentRef ref) {
        return Optional.ofNullable(entities.find(Recommendation.class, ref.id()));
    }

    /** One line in the receiver's language; none for what is settled. */
    private String deadline(Recommendation recommendation, long receiver) {
        if (!recommendation.getState().admits(RecommendationState.Act.DUE)) {
            return "";
        }
        PortalLanguage language = Optional.ofNullable(entities.find(Member.class, receiver))
                .flatMap(member -> PortalLanguage.of(member.getLanguage()))
                .orElse(PortalLanguage.EN);
        boolean overdue = recommendation.overdue(Deadlines.today(clock.instant()));
        String line = words.of(
                language,
                overdue ? "ledger.overdue" : "ledger.deadline",
                words.day(language, recommendation.getDeadline()));
        return "<p lang=\"" + language.code() + "\" dir=\"" + (language.rightToLeft() ? "rtl" : "ltr") + "\"><strong>"
                + line + "</strong></p>";
    }

    private static Substance substance(Recommendation recommendation, String first) {
        return new Substance(
                first + recommendation.getBody().html(),
                recommendation.getBody().language(),
                true,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
