package org.m4d.portal.imports;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.common.imports.ImportOutcome;
import org.m4d.portal.common.imports.LineImporter;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Bulk import, a transaction for each line. */
@Stateless
public class ImportService {

    @Inject
    @Any
    Instance<LineImporter> importers;

    /**
     * Whether records of this kind can be imported.
     *
     * @throws NotFound when they cannot
     */
    @RequiresRole(Role.IMPORTER)
    public void checkKind(String kind) {
        importer(kind);
    }

    /**
     * Takes one line over.
     *
     * @throws NotFound when there is no such kind
     * @throws org.m4d.portal.common.PortalException when the line cannot be taken; nothing of it is kept then
     */
    @RequiresRole(Role.IMPORTER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public ImportOutcome take(String kind, JsonObject line) {
        return importer(kind).take(new ImportLine(line));
    }

    private LineImporter importer(String kind) {
        return importers.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
