package org.m4d.portal.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.m4d.portal.archive.ArchiveFile;
import org.m4d.portal.archive.ArchiveImport;
import org.m4d.portal.archive.ArchiveImportView;
import org.m4d.portal.archive.ArchiveKind;
import org.m4d.portal.archive.NewArchiveImport;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.ContentRef;
import org.m4d.portal.common.ContentType;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.forum.ArchivedTopics;
import org.m4d.portal.posting.LanguageTags;
import org.m4d.portal.security.Acting;

/** What is asked for, before and after its file comes in. */
@ApplicationScoped
public class ArchiveRequests {

    private static final Logger LOG = Logger.getLogger(ArchiveRequests.class.getName());
    private static final String OTHERWISE = "en";
    private static final int LONGEST_KEY = 100;

    @Inject
    Imports imports;

    @Inject
    ArchivedTopics topics;

    @Inject
    ArchiveStore store;

    @Inject
    AddressDigest digests;

    @Inject
    LanguageTags languages;

    @Inject
    AuditLog audit;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** @throws InvalidInput on the field that is wrong */
    @Transactional(Transactional.TxType.REQUIRED)
    public ArchiveRequest check(NewArchiveImport input, String key) {
        digests.check();
        ArchiveKind kind = ArchiveKind.of(input.kind() == null ? "" : input.kind())
                .orElseThrow(() -> InvalidInput.of("kind", "error.choice"));
        if (input.fileName() == null || input.fileName().isBlank()) {
            throw InvalidInput.of("file", "error.attachment.missing");
        }
        if (kind == ArchiveKind.MBOX && blank(input.forum())) {
            throw InvalidInput.of("forum", "error.required");
        }
        if (key != null && key.length() > LONGEST_KEY) {
            throw InvalidInput.of("idempotencyKey", "error.idempotency-key.length", Map.of("max", LONGEST_KEY));
        }
        Optional<ArchivedTopics.Place> forum = blank(input.forum())
                ? Optional.empty()
                : Optional.of(topics.forum(input.forum().strip()));
        String language = blank(input.lang())
                ? forum.map(ArchivedTopics.Place::language).orElse(OTHERWISE)
                : input.lang().strip();
        languages.check("lang", language);
        return new ArchiveRequest(
                kind,
                forum.map(ArchivedTopics.Place::id).orElse(null),
                language,
                acting.actor().subject(),
                blank(key) ? null : key);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** What the same account asked for under the same key. */
    @Transactional(Transactional.TxType.REQUIRED)
    public Optional<ArchiveImportView> asked(ArchiveRequest request) {
        return request.key() == null
                ? Optional.empty()
                : imports.asked(request.subject(), request.key()).map(ArchiveImport::view);
    }

    /** Has the file imported, unless one of the same bytes to the same place is under way. */
    @Transactional(Transactional.TxType.REQUIRED)
    public ArchiveImportView take(ArchiveRequest request, ArchiveFile file) {
        Optional<ArchiveImport> underWay = imports.open(request.kind(), request.forum(), file.sha256());
        if (underWay.isPresent()) {
            drop(file);
            return underWay.get().view();
        }
        ArchiveImport job = imports.add(new ArchiveImport(
                request.kind(),
                request.forum() == null ? null : imports.forum(request.forum()),
                request.language(),
                request.subject(),
                request.key(),
                file,
                clock.instant()));
        audit.record(
                "archive.import",
                request.forum() == null ? null : new ContentRef(ContentType.FORUM, request.forum()),
                request.kind().id() + " " + file.sha256());
        return job.view();
    }

    private void drop(ArchiveFile file) {
        try {
            store.drop(file.file());
        } catch (IOException failed) {
            LOG.log(Level.WARNING, "A file that nobody needs cannot be deleted; the night does it", failed);
        }
    }
}
