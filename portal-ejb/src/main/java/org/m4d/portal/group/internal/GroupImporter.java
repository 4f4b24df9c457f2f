package org.m4d.portal.group.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentPath;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.ImportOutcome.Status;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.group.Entrance;
import org.m4d.portal.group.Group;
import org.m4d.portal.group.GroupFounded;
import org.m4d.portal.group.GroupInput;
import org.m4d.portal.group.GroupKind;
import org.m4d.portal.group.GroupOpened;
import org.m4d.portal.group.GroupRules;
import org.m4d.portal.member.MemberKeys;
import org.m4d.portal.posting.Body;
import org.m4d.portal.posting.Markdown;

/** Groups with the member who looks after each of them, and with others who are in it. */
@ApplicationScoped
class GroupImporter implements LineImporter {

    @Inject
    Groups groups;

    @Inject
    Memberships memberships;

    @Inject
    Entrance entrance;

    @Inject
    GroupRules rules;

    @Inject
    MemberKeys members;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    @Inject
    Event<GroupFounded> founded;

    @Inject
    Event<GroupOpened> opened;

    @Override
    public String kind() {
        return "groups";
    }

    @Override
    public ImportOutcome take(ImportLine line) {
        GroupInput input = new GroupInput(
                line.text("kind"),
                line.text("name"),
                line.text("description"),
                line.text("lang"),
                line.texts("themes"),
                line.texts("countries"),
                line.texts("languages"));
        GroupKind kind = rules.check(input);
        Body description = markdown.render(input.description(), input.lang());
        Optional<Group> known = Optional.ofNullable(line.key()).flatMap(groups::byKey);
        known.ifPresent(group -> change(group, kind, input, description));
        Group group = known.orElseGet(() -> found(line, kind, input, description));
        line.texts("members").forEach(key -> {
            long member = members.keyed("members", key).getId();
            if (!memberships.includes(group.getId(), member)) {
                entrance.admit(group, member, false);
            }
        });
        changes.fire(ContentChanged.of(ContentType.GROUP, group.getId()));
        return new ImportOutcome(
                known.isPresent() ? Status.UPDATED : Status.CREATED,
                group.getId(),
                ContentPath.of(ContentType.GROUP, group.getId(), group.getName()));
    }

    private void change(Group group, GroupKind kind, GroupInput input, Body description) {
        group.describe(kind, input, description);
        opened.fire(new GroupOpened(group.ref(), kind.contents(group.ref())));
    }

    private Group found(ImportLine line, GroupKind kind, GroupInput input, Body description) {
        Group group = new Group(kind, input, description, line.instant("at").orElseGet(clock::instant));
        group.importedAs(line.key());
        groups.add(group);
        entrance.admit(group, members.named(line, "owner").getId(), true);
        founded.fire(new GroupFounded(
                group.ref(), LocalizedText.of(input.lang(), group.getName()), kind.contents(group.ref())));
        return group;
    }
}
