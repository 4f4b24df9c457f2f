package org.m4d.portal.project;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.organisation.PeopleInCharge;
import org.m4d.portal.posting.PostingPolicy;
import org.m4d.portal.project.internal.Projects;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Projects of associations. */
@Stateless
public class ProjectService {

    /** How many projects the page of an organisation shows; search finds the others. */
    public static final int MOST_OF_ONE = 50;

    private static final String LEAD = "lead";

    @Inject
    Projects projects;

    @Inject
    ProjectRules rules;

    @Inject
    PeopleInCharge people;

    @Inject
    AttachmentUse attachments;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changes;

    /**
     * Projects by latest change.
     *
     * @param after a cursor from the page before, or null
     */
    @PermitAll
    public Page<ProjectSummary> latest(@NotNull ProjectFilter filter, String after, int limit) {
        return projects.latest(filter, after, limit).map(project -> ProjectSummary.of(project, List.of()));
    }

    /** How many projects are registered. */
    @PermitAll
    public long count() {
        return projects.count();
    }

    /** The projects that an organisation leads or takes part in, each with its part, led ones first, at most {@value #MOST_OF_ONE} of each. */
    @PermitAll
    public List<ProjectSummary> of(long organisation) {
        Stream<ProjectSummary> led = projects.ledBy(organisation, MOST_OF_ONE).stream()
                .map(project -> ProjectSummary.of(project, List.of(LEAD)));
        Stream<ProjectSummary> partner = projects.naming(organisation, MOST_OF_ONE).stream()
                .filter(project -> project.getLead().getId() != organisation)
                .map(project -> ProjectSummary.of(
                        project,
                        project.rolesOf(organisation).stream()
                                .map(PartnerRole::id)
                                .toList()));
        return Stream.concat(led, partner).toList();
    }

    /** @throws NotFound when there is no such project */
    @PermitAll
    public ProjectView project(long id) {
        return ProjectView.of(open(id));
    }

    /** The Markdown of the description, for editing. */
    @PermitAll
    public String source(long id) {
        return open(id).getBody().source();
    }

    /** Whether the acting person may change it. */
    @PermitAll
    public boolean mayEdit(long id) {
        Actor actor = acting.actor();
        return ProjectPolicy.mayEdit(
                actor, people.rolesOf(actor, open(id).getLead().getId()));
    }

    /**
     * Registers a project of an association that the acting member answers for.
     *
     * @param idempotencyKey sent again, it gives the project that it gave before; may be null
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef register(@NotNull @Valid ProjectInput input, String idempotencyKey) {
        Actor actor = acting.member();
        ProjectDescription description = rules.checked(input);
        ProjectPolicy.checkRegister(actor, people.rolesOf(actor, input.lead()));
        return writes.once(actor.memberId(), "project.register", idempotencyKey, () -> {
            Project project =
                    projects.add(new Project(projects.member(actor.memberId()), description, clock.instant()));
            return changed(project);
        });
    }

    /**
     * Changes the record: those who answer for the lead association may, and administrators, whose change is written down. The lead
     * passes only to an association that the acting member answers for, too.
     *
     * @param version the version that was edited
     * @throws Conflict when it was changed elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void edit(long id, @NotNull @Valid ProjectInput input, long version) {
        Actor actor = acting.member();
        Project project = open(id);
        long lead = project.getLead().getId();
        var held = people.rolesOf(actor, lead);
        ProjectPolicy.checkEdit(actor, held);
        PostingPolicy.checkEditable(project.getState());
        if (project.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        ProjectDescription description = rules.checked(input);
        if (lead != input.lead()) {
            ProjectPolicy.checkRegister(actor, people.rolesOf(actor, input.lead()));
        }
        project.describe(description, clock.instant());
        ContentRef ref = changed(project);
        if (!ProjectPolicy.mayRegister(actor, held)) {
            audit.record("project.edit", ref, null);
        }
    }

    /** What was taken away its author and moderators read. */
    private Project open(long id) {
        Project project = projects.get(id);
        PostingPolicy.checkOpen(acting.actor(), project.getCreator().getId(), project.getState());
        return project;
    }

    private ContentRef changed(Project project) {
        ContentRef ref = new ContentRef(ContentType.PROJECT, project.getId());
        attachments.claim(ref, project.getBody().html());
        project.pages().forEach(page -> changes.fire(new ContentChanged(page)));
        return ref;
    }
}
