package org.m4d.portal.archive;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.m4d.portal.archive.internal.ArchiveRequest;
import org.m4d.portal.archive.internal.ArchiveRequests;
import org.m4d.portal.archive.internal.ArchiveStore;
import org.m4d.portal.archive.internal.Imports;
import org.m4d.portal.audit.AuditLog;
import org.m4d.portal.common.Cursor;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.Page;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;
import org.m4d.portal.security.Use;

/** Imports of archives: asked for here, done in the background one after the other. */
@Stateless
public class ArchiveImportService {

    @Inject
    ArchiveRequests requests;

    @Inject
    ArchiveStore store;

    @Inject
    Imports imports;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * Takes a file and has it imported. The same file to the same place gives the import that is under way. No transaction is open while it
     * comes in.
     *
     * @param content read to its end or to the limit
     * @param idempotencyKey sent again, it gives the import that it gave before; may be null
     * @throws InvalidInput on the field that is wrong
     */
    @RequiresRole({Role.IMPORTER, Role.ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ArchiveImportView start(
            @NotNull NewArchiveImport input, @NotNull InputStream content, String idempotencyKey) {
        ArchiveRequest request = requests.check(input, idempotencyKey);
        Optional<ArchiveImportView> before = requests.asked(request);
        if (before.isPresent()) {
            return before.get();
        }
        ArchiveFile file = store.keep(input.fileName(), content);
        return requests.take(request, file);
    }

    /**
     * The imports, newest first.
     *
     * @param after a cursor from the page before, or null
     */
    @RequiresRole(
            value = {Role.IMPORTER, Role.ADMINISTRATOR},
            use = Use.READ)
    public Page<ArchiveImportView> list(String after, int limit) {
        Cursor cursor = Cursor.decode(after, 1);
        List<ArchiveImport> rows = imports.before(cursor == null ? Long.MAX_VALUE : cursor.number(0), limit + 1);
        return Page.of(rows, limit, row -> Cursor.at(row.getId())).map(ArchiveImport::view);
    }

    /** @throws NotFound when there is none */
    @RequiresRole(
            value = {Role.IMPORTER, Role.ADMINISTRATOR},
            use = Use.READ)
    public ArchiveImportView one(long id) {
        return imports.get(id).view();
    }

    /**
     * What could not be taken, in the order of the file.
     *
     * @param after a cursor from the page before, or null
     * @throws NotFound when there is no such import
     */
    @RequiresRole(
            value = {Role.IMPORTER, Role.ADMINISTRATOR},
            use = Use.READ)
    public Page<ArchiveRefusalView> refusals(long id, String after, int limit) {
        imports.get(id);
        Cursor cursor = Cursor.decode(after, 2);
        long number = cursor == null ? 0 : cursor.number(0);
        return Page.of(
                imports.refusals(id, number, cursor == null ? 0 : cursor.number(1), limit + 1),
                limit,
                row -> Cursor.at(row.number(), row.id()));
    }

    /**
     * Stops an import; what was written stays, and another import of the same file goes on from there.
     *
     * @throws NotFound when there is none
     * @throws org.m4d.portal.common.Conflict when nothing is to be done any more
     */
    @RequiresRole({Role.IMPORTER, Role.ADMINISTRATOR})
    public void cancel(long id) {
        imports.locked(id).cancel(clock.instant());
        audit.record("archive.cancel", null, "import " + id);
    }
}
