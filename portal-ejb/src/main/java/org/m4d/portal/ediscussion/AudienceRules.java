package org.m4d.portal.ediscussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.InvalidInput.Violation;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.ContentCard;
import org.m4d.portal.taxonomy.Vocabularies;

/** Whom an e-discussion may invite: groups that everybody knows of, countries and stakeholder types that exist. */
@ApplicationScoped
public class AudienceRules {

    @Inject
    Vocabularies vocabularies;

    @Inject
    ContentAccess access;

    /**
     * The stakeholder types that are named.
     *
     * @throws InvalidInput naming each field that holds something unknown, or a hidden group
     */
    public Set<StakeholderType> check(AudienceInput input) {
        List<Violation> found = new ArrayList<>();
        Map<ContentRef, ContentCard> groups =
                access.cards(input.groups().stream().map(AudienceRules::group).toList());
        input.groups().stream()
                .filter(id -> !open(groups.get(group(id))))
                .forEach(id -> found.add(unknown("groups", "error.silence.group", id)));
        vocabularies
                .unknownCountries(input.countries())
                .forEach(code -> found.add(unknown("countries", "error.country", code)));
        Set<StakeholderType> types = EnumSet.noneOf(StakeholderType.class);
        input.stakeholders().forEach(id -> StakeholderType.of(id)
                .ifPresentOrElse(types::add, () -> found.add(unknown("stakeholders", "error.choice", id))));
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        return types;
    }

    /** The groups among these that the one who acts may know of, by name. */
    List<AudienceView.InvitedGroup> known(Collection<Long> groups) {
        return access.cards(groups.stream().map(AudienceRules::group).toList()).values().stream()
                .filter(access::mayRead)
                .map(card -> {
                    String lang = card.title().texts().keySet().iterator().next();
                    return new AudienceView.InvitedGroup(
                            card.ref().id(), card.title().in(lang), lang, card.path());
                })
                .sorted(Comparator.comparing(AudienceView.InvitedGroup::name)
                        .thenComparing(AudienceView.InvitedGroup::id))
                .toList();
    }

    /** A hidden group does not exist for those outside it: nobody is to learn of it by an audience. */
    private static boolean open(ContentCard card) {
        return card != null && card.audience().everybody();
    }

    private static ContentRef group(long id) {
        return new ContentRef(ContentType.GROUP, id);
    }

    private static Violation unknown(String field, String key, Object value) {
        return new Violation(field, key, Map.of("value", value));
    }
}
