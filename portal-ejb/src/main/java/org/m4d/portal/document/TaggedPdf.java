package org.m4d.portal.document;

import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.pdf.PDFDocumentHandler;

/** Writes one PDF, with a {@link TaggedTree}. */
final class TaggedPdf extends PDFDocumentHandler {

    private final Tags tags;
    private TaggedTree tree;

    private TaggedPdf(FOUserAgent agent, Tags tags) {
        super(new IFContext(agent));
        this.tags = tags;
    }

    /** Makes it write what this agent is to make, by the settings that the agent's factory has. */
    static void use(FOUserAgent agent, Tags tags) throws FOPException {
        TaggedPdf pdf = new TaggedPdf(agent, tags);
        pdf.getConfigurator().configure(pdf);
        agent.setDocumentHandlerOverride(pdf);
    }

    @Override
    public StructureTreeEventHandler getStructureTreeEventHandler() {
        if (tree == null) {
            tree = new TaggedTree(super.getStructureTreeEventHandler(), tags);
        }
        return tree;
    }
}
