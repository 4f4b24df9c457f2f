package org.m4d.portal.moderation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.security.Audience;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.security.ContentSource;

/** What other features may know of decisions and reports. They are shown to nobody but the one who is concerned and moderators. */
@ApplicationScoped
class ModerationContents implements ContentSource {

    @Inject
    Decisions decisions;

    @Inject
    Cases cases;

    @Override
    public Set<ContentType> types() {
        return EnumSet.of(ContentType.DECISION, ContentType.FLAG);
    }

    @Override
    public List<ContentCard> cards(ContentType type, Collection<Long> ids) {
        return type == ContentType.DECISION
                ? decisions.byId(ids).stream().map(ModerationContents::card).toList()
                : cases.flagsById(ids).stream().map(ModerationContents::card).toList();
    }

    private static ContentCard card(Decision decision) {
        return new ContentCard(
                new ContentRef(ContentType.DECISION, decision.getId()),
                DecisionViews.title(decision),
                "decision/" + decision.getId(),
                decision.getMember().getId(),
                Audience.MEMBERS,
                false);
    }

    private static ContentCard card(Flag flag) {
        return new ContentCard(
                new ContentRef(ContentType.FLAG, flag.getId()),
                LocalizedText.of(flag.getTitleLanguage(), flag.getTitle()),
                "me/flags#f" + flag.getId(),
                flag.getMember().getId(),
                Audience.MEMBERS,
                false);
    }
}
