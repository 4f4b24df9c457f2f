package org.m4d.portal.web.ediscussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.m4d.portal.ediscussion.DocumentService;
import org.m4d.portal.ediscussion.DocumentView;

/** What there is to read before an e-discussion, on its page. */
@Named("documentsPart")
@RequestScoped
public class DocumentsPart {

    @Inject
    DocumentService documents;

    private final Map<Long, List<DocumentView>> asked = new HashMap<>();

    /** In their order; asked for once however often the view does. */
    public List<DocumentView> of(long discussion) {
        return asked.computeIfAbsent(discussion, documents::documents);
    }
}
