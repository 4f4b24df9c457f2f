package org.m4d.portal.posting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Conflict;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.IdempotentWrites;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotAllowed;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.member.AuthorView;
import org.m4d.portal.member.Member;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.security.ContentAccess;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/**
 * Translations of what members write: any member who may read a text adds one in another language, and any member who may read it
 * improves it; who did what stays in its history. Its author, the author of the original and moderators take it away.
 */
@Stateless
public class TranslationService {

    @Inject
    Translations translations;

    @Inject
    ContentAccess access;

    @Inject
    Markdown markdown;

    @Inject
    LanguageTags languages;

    @Inject
    Revisions revisions;

    @Inject
    IdempotentWrites writes;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Inject
    Event<TextTranslated> translated;

    /**
     * The translations of texts that the caller has read before, in one query.
     *
     * @param writtenAt when the present text of each was written, by its id
     */
    @PermitAll
    public List<TranslationView> of(ContentType type, Map<Long, Instant> writtenAt) {
        Collection<Long> ids = writtenAt.keySet();
        return ids.isEmpty()
                ? List.of()
                : translations.of(type, ids).stream()
                        .map(one -> view(
                                one,
                                one.outdated(new Original(
                                        null, writtenAt.get(one.original().id()), null, null))))
                        .toList();
    }

    /**
     * The translations of a text.
     *
     * @throws NotFound when there is no such text, or it is not to be read
     */
    @PermitAll
    public List<TranslationView> of(ContentRef ref) {
        Original original = original(ref);
        return translations.of(ref.type(), List.of(ref.id())).stream()
                .map(one -> view(one, one.outdated(original)))
                .toList();
    }

    /** @throws NotFound when there is none, or its original is not to be read */
    @PermitAll
    public TranslationView translation(long id) {
        Translation found = translations.get(id);
        return view(found, found.outdated(original(found.original())));
    }

    /** The Markdown of a translation, for editing. */
    @PermitAll
    public String source(long id) {
        Translation found = translations.get(id);
        original(found.original());
        return found.getBody().source();
    }

    /** What is translated. */
    @PermitAll
    public Original original(ContentRef ref) {
        access.readable(ref);
        return translations.original(ref);
    }

    /**
     * A text with the card that says where it stands.
     *
     * @throws NotFound when there is no such text, or it is not to be read
     */
    @PermitAll
    public TranslatedText text(ContentRef ref) {
        return new TranslatedText(ref, translations.original(ref), access.readable(ref));
    }

    /** Who changed what in a translation, newest first. */
    @PermitAll
    public List<RevisionView> history(long id) {
        Translation found = translations.get(id);
        original(found.original());
        return revisions.history(ref(id), found.state());
    }

    /**
     * Adds a translation.
     *
     * @param idempotencyKey sent again, it gives the translation that it gave before; may be null
     * @throws Conflict when the text has one in this language
     */
    @RequiresRole(Role.MEMBER)
    public ContentRef translate(ContentRef ref, @NotNull @Valid NewTranslation input, String idempotencyKey) {
        Actor actor = acting.member();
        languages.check("lang", input.lang());
        Original original = original(ref);
        return writes.once(actor.memberId(), "translation.add", idempotencyKey, () -> {
            if (input.lang().equals(original.language())) {
                throw InvalidInput.of("lang", "error.translation.same-language");
            }
            if (translations.of(ref.type(), List.of(ref.id())).stream()
                    .anyMatch(one -> one.getBody().language().equals(input.lang()))) {
                throw new Conflict("error.translation.exists");
            }
            Translation added = new Translation(
                    ref,
                    original,
                    markdown.render(input.body(), input.lang()),
                    translations.member(actor.memberId()),
                    clock.instant());
            translations.add(added);
            translations.note(ref);
            translated.fire(new TextTranslated(ref, actor.memberId()));
            return ref(added.getId());
        });
    }

    /**
     * Puts a better text in place of a translation's; the old one is kept.
     *
     * @param version the version that was edited
     * @throws Conflict when it was edited elsewhere meanwhile
     */
    @RequiresRole(Role.MEMBER)
    public void improve(long id, @NotNull @Valid NewTranslation input, long version) {
        Actor actor = acting.member();
        Translation found = translations.get(id);
        Original original = original(found.original());
        if (found.getVersion() != version) {
            throw Conflict.staleVersion();
        }
        if (found.getBody().source().equals(input.body().strip()) && !found.outdated(original)) {
            return;
        }
        revisions.keep(ref(id), found.state());
        found.improve(
                original,
                markdown.render(input.body(), found.getBody().language()),
                translations.member(actor.memberId()),
                clock.instant());
        translations.note(found.original());
    }

    /**
     * Takes a translation away. A moderator's act is written down in the audit log.
     *
     * @throws NotAllowed when it is neither the actor's nor of the actor's text, and the actor is no moderator
     */
    @RequiresRole(Role.MEMBER)
    public void remove(long id) {
        Actor actor = acting.member();
        Translation found = translations.get(id);
        ContentRef ref = found.original();
        Long author = access.readable(ref).author();
        boolean own = actor.is(found.getAuthor().getId()) || (author != null && actor.is(author));
        if (!own && !actor.has(Role.MODERATOR)) {
            throw new NotAllowed("error.translation-not-yours");
        }
        revisions.keep(ref(id), found.state());
        translations.remove(found);
        translations.note(ref);
        if (!own) {
            audit.record("translation.remove", ref, null);
        }
    }

    private static TranslationView view(Translation one, boolean outdated) {
        Member author = one.getAuthor();
        Revisions.State state = one.state();
        return new TranslationView(
                one.getId(),
                one.original().toString(),
                one.getBody().language(),
                one.getBody().html(),
                AuthorView.of(author),
                one.editorName(),
                outdated,
                state.at(),
                one.getVersion());
    }

    private static ContentRef ref(long id) {
        return new ContentRef(ContentType.TRANSLATION, id);
    }
}
