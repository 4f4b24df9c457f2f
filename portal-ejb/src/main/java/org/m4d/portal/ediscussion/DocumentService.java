package org.m4d.portal.ediscussion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.m4d.portal.attachment.AttachmentUse;
import org.m4d.portal.attachment.AttachmentView;
import org.m4d.portal.attachment.FileArea;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentChanged;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.LocalizedText;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.ediscussion.EDiscussionState.Act;
import org.m4d.portal.ediscussion.internal.Documents;
import org.m4d.portal.ediscussion.internal.EDiscussions;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.taxonomy.Vocabularies;

/**
 * What there is to read before an e-discussion. Files are checked like every other, and belong to the discussion: whoever may read that may have
 * them.
 */
@Stateless
public class DocumentService {

    @Inject
    EDiscussions discussions;

    @Inject
    Documents documents;

    @Inject
    AttachmentUse attachments;

    @Inject
    FileArea area;

    @Inject
    Vocabularies vocabularies;

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
     * All of a discussion, {@value DocumentRules#MOST} at most, in their order.
     *
     * @throws NotFound when there is no such discussion
     */
    @PermitAll
    public List<DocumentView> documents(long id) {
        discussions.get(id);
        List<BackgroundDocument> found = documents.of(id);
        boolean files = found.stream().anyMatch(document -> document.getAttachmentId() != null);
        Map<Long, AttachmentView> known = files
                ? attachments.of(ref(id)).stream().collect(Collectors.toMap(AttachmentView::id, Function.identity()))
                : Map.of();
        return found.stream().map(document -> view(document, known)).toList();
    }

    /** @throws NotFound when the discussion has no such document */
    @PermitAll
    public DocumentView document(long id, long document) {
        return documents(id).stream()
                .filter(one -> one.id() == document)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Adds a document behind the others: a link, or a file that the acting member uploaded before.
     *
     * @param idempotencyKey sent again, it gives the document that it gave before; may be null
     * @return its id
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws Conflict when its state does not admit it
     * @throws InvalidInput when it is neither a link nor a file, or the discussion has {@value DocumentRules#MOST}
     * @throws NotFound when there is no such file of hers
     */
    @RequiresRole(Role.FACILITATOR)
    public long add(long id, @NotNull @Valid DocumentInput input, String idempotencyKey) {
        Actor actor = acting.member();
        checkInput(input, input.attachment() != null);
        return writes.once(actor.memberId(), "ediscussion.document-add:" + id, idempotencyKey, () -> {
                    EDiscussion discussion = changeable(id, actor);
                    List<BackgroundDocument> present = documents.of(id);
                    checkRoom(present, input);
                    if (input.attachment() != null) {
                        area.put(ref(id), input.attachment());
                    }
                    int position = present.isEmpty() ? 1 : present.getLast().getPosition() + 1;
                    BackgroundDocument added = documents.add(new BackgroundDocument(
                            discussion, position, input, discussions.member(actor.memberId()), clock.instant()));
                    note(id, "ediscussion.document-add", input.title());
                    return new ContentRef(ContentType.BACKGROUND_DOCUMENT, added.getId());
                })
                .id();
    }

    /** What is said of a document before its file comes in: so nothing is uploaded in vain. */
    @RequiresRole(Role.FACILITATOR)
    public void checkComing(long id, @NotNull @Valid DocumentInput input) {
        changeable(id, acting.member());
        checkInput(input, true);
    }

    /**
     * Gives a document its titles in other languages, in place of those that it has.
     *
     * @param version the version that was edited
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws Conflict when it was changed elsewhere meanwhile, or the discussion's state does not admit it
     * @throws NotFound when the discussion has no such document
     */
    @RequiresRole(Role.FACILITATOR)
    public void translate(long id, long document, @NotNull LocalizedText titles, long version) {
        changeable(id, acting.member());
        BackgroundDocument found = one(id, document);
        if (found.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        DocumentRules.check(titles);
        if (found.translate(titles)) {
            note(id, "ediscussion.document-titles", found.getTitle());
        }
    }

    private BackgroundDocument one(long id, long document) {
        return documents.of(id).stream()
                .filter(one -> one.getId() == document)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Puts the documents of a discussion into another order.
     *
     * @param order all of them, each once
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws Conflict when its state does not admit it
     * @throws InvalidInput when one is missing, or one is not there
     */
    @RequiresRole(Role.FACILITATOR)
    public void order(long id, @NotNull List<Long> order) {
        changeable(id, acting.member());
        put(id, order);
    }

    /**
     * Puts a document one place before or behind where it is; the first and the last stay.
     *
     * @param by -1 or 1
     * @throws NotFound when the discussion has no such document
     */
    @RequiresRole(Role.FACILITATOR)
    public void move(long id, long document, int by) {
        changeable(id, acting.member());
        List<Long> order = new ArrayList<>(
                documents.of(id).stream().map(BackgroundDocument::getId).toList());
        int place = order.indexOf(document);
        if (place < 0) {
            throw new NotFound();
        }
        int wanted = Math.clamp((long) place + by, 0, order.size() - 1);
        Collections.swap(order, place, wanted);
        put(id, order);
    }

    private void put(long id, List<Long> order) {
        List<BackgroundDocument> present = documents.of(id);
        DocumentRules.checkOrder(present.stream().map(BackgroundDocument::getId).toList(), order);
        present.forEach(document -> document.move(order.indexOf(document.getId()) + 1));
        note(id, "ediscussion.document-order", null);
    }

    /**
     * Takes a document away, and its file with it.
     *
     * @throws org.m4d.portal.common.NotAllowed when the actor does not facilitate it
     * @throws Conflict when its state does not admit it
     * @throws NotFound when the discussion has no such document
     */
    @RequiresRole(Role.FACILITATOR)
    public void remove(long id, long document) {
        changeable(id, acting.member());
        BackgroundDocument found = one(id, document);
        documents.remove(found);
        if (found.getAttachmentId() != null) {
            area.remove(ref(id), found.getAttachmentId());
        }
        note(id, "ediscussion.document-remove", found.getTitle());
    }

    /** The discussion with its row locked, so that documents are ordered by one at a time. */
    private EDiscussion changeable(long id, Actor actor) {
        EDiscussion discussion = discussions.locked(id);
        EDiscussionPolicy.checkChange(actor, discussion);
        if (!discussion.state(clock.instant()).admits(Act.CHANGE)) {
            throw new Conflict("error.ediscussion.step");
        }
        return discussion;
    }

    private void checkInput(DocumentInput input, boolean file) {
        DocumentRules.check(input, file, tag -> vocabularies.language(tag).isPresent());
    }

    private static void checkRoom(List<BackgroundDocument> present, DocumentInput input) {
        if (present.size() >= DocumentRules.MOST) {
            throw InvalidInput.of("", "error.document.too-many", Map.of("max", DocumentRules.MOST));
        }
        if (input.attachment() != null
                && present.stream().anyMatch(one -> input.attachment().equals(one.getAttachmentId()))) {
            throw InvalidInput.of("attachment", "error.document.there");
        }
    }

    private void note(long id, String what, String detail) {
        audit.record(what, ref(id), detail);
        changes.fire(new ContentChanged(ref(id)));
    }

    private static DocumentView view(BackgroundDocument document, Map<Long, AttachmentView> files) {
        AttachmentView file = document.getAttachmentId() == null ? null : files.get(document.getAttachmentId());
        return new DocumentView(
                document.getId(),
                document.getTitle(),
                document.getLang(),
                document.getTitles(),
                file == null ? document.getUrl() : file.address(),
                file == null ? DocumentRules.site(document.getUrl()).orElse(null) : null,
                file == null ? null : file.ending(),
                file == null ? null : file.size(),
                file == null ? null : file.length(),
                file == null ? null : file.state(),
                AuthorView.of(document.getAddedBy()),
                document.getAddedAt(),
                document.getVersion());
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.EDISCUSSION, id);
    }
}
