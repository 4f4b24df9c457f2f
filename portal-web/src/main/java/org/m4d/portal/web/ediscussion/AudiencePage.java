package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.m4d.portal.common.Page;
import org.m4d.portal.common.PageLimit;
import org.m4d.portal.ediscussion.AudienceService;
import org.m4d.portal.ediscussion.AudienceView;
import org.m4d.portal.ediscussion.EDiscussionService;
import org.m4d.portal.ediscussion.EDiscussionView;
import org.m4d.portal.group.GroupFilter;
import org.m4d.portal.group.GroupKind;
import org.m4d.portal.group.GroupService;
import org.m4d.portal.group.GroupSummary;
import org.m4d.portal.member.StakeholderType;
import org.m4d.portal.web.form.Typed;
import org.m4d.portal.web.routing.PageModel;
import org.m4d.portal.web.routing.Route;

/** The form that says whom an e-discussion invites. */
@Named("audiencePage")
@RequestScoped
public class AudiencePage implements PageModel {

    /** More than these are not offered in one list; those chosen are, in any case. */
    private static final int MOST_GROUPS = 500;

    /**
     * A group to choose.
     *
     * @param lang BCP 47 tag of its name
     */
    public record Choice(String id, String name, String lang, boolean chosen) {}

    @Inject
    EDiscussionService discussions;

    @Inject
    AudienceService audiences;

    @Inject
    GroupService groups;

    @Inject
    Typed typed;

    private EDiscussionView discussion;
    private AudienceView audience;
    private List<Choice> choices;
    private boolean saved;

    @Override
    public void load(Route route) {
        discussion = discussions.discussion(route.number("id"));
        audience = audiences.audience(discussion.id());
        choices = offered();
        saved = route.parameter("done").isPresent();
    }

    /** Those chosen first; hidden groups are no choice. */
    private List<Choice> offered() {
        Set<String> chosen = audience.groups().stream()
                .map(group -> String.valueOf(group.id()))
                .collect(Collectors.toSet());
        List<Choice> offered = new ArrayList<>();
        audience.groups().forEach(group -> offered.add(choice(group.id(), group.name(), group.lang(), chosen)));
        String after = null;
        do {
            Page<GroupSummary> page = groups.groups(GroupFilter.ALL, after, PageLimit.MOST);
            page.items().stream()
                    .filter(group -> !group.kind().equals(GroupKind.HIDDEN.id()))
                    .filter(group -> !chosen.contains(String.valueOf(group.id())))
                    .forEach(group -> offered.add(choice(group.id(), group.name(), group.lang(), chosen)));
            after = page.next();
        } while (after != null && offered.size() < MOST_GROUPS);
        offered.sort(Comparator.comparing(group -> !group.chosen()));
        return offered;
    }

    private Choice choice(long id, String name, String lang, Set<String> chosen) {
        String value = String.valueOf(id);
        return new Choice(value, name, lang, typed.has("groups", value, chosen));
    }

    public EDiscussionView getDiscussion() {
        return discussion;
    }

    public AudienceView getAudience() {
        return audience;
    }

    public List<Choice> getGroups() {
        return choices;
    }

    public List<StakeholderType> getStakeholders() {
        return StakeholderType.choices();
    }

    /** Whether the change was just saved. */
    public boolean isSaved() {
        return saved;
    }
}
