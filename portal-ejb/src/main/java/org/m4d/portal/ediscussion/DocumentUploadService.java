package org.m4d.portal.ediscussion;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.m4d.portal.attachment.AttachmentService;
import org.m4d.portal.security.RequiresRole;
import org.m4d.portal.security.Role;

/** Takes the files of background documents. No transaction is open while one comes in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentUploadService {

    @Inject
    DocumentService documents;

    @Inject
    AttachmentService uploads;

    /**
     * Adds a document with a file that comes in now, checked like every other.
     *
     * @param input what is said of it, without a link and without a file
     * @param name as its owner calls it; it decides nothing
     * @param content read to its end or to the limit
     * @param idempotencyKey sent again, it gives the document that it gave before; may be null
     * @return the id of the document
     * @throws org.m4d.portal.common.InvalidInput as {@link DocumentService#add}, and on the field {@code file} when it is too large, of no type
     *     that is taken, broken or infected
     */
    @RequiresRole(Role.FACILITATOR)
    public long bring(long id, DocumentInput input, String name, InputStream content, String idempotencyKey) {
        documents.checkComing(id, input);
        long file = uploads.upload(name, content, idempotencyKey).id();
        return documents.add(id, input.withFile(file), idempotencyKey);
    }
}
