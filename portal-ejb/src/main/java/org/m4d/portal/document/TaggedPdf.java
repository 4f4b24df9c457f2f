package org.m4d.portal.document;

import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.fonts.CustomFont;
import org.apache.fop.fonts.Font;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.LazyFont;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.pdf.PDFDocumentHandler;

/** Writes one PDF, with a {@link TaggedTree}, and with lines below and through Arabic words. */
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

    /**
     * FOP takes the measures of a face from its Latin letters, and sets lines by them. The Arabic face has none, so that its lines would have no
     * thickness: it gets the measures of the other.
     */
    @Override
    public void setFontInfo(FontInfo fonts) {
        super.setFontInfo(fonts);
        for (int weight : new int[] {Font.WEIGHT_NORMAL, Font.WEIGHT_BOLD}) {
            CustomFont latin = font(fonts, Face.TEXT, weight);
            CustomFont arabic = font(fonts, Face.ARABIC, weight);
            arabic.setAscender(latin.getAscender());
            arabic.setDescender(latin.getDescender());
            arabic.setCapHeight(latin.getCapHeight());
            arabic.setXHeight(latin.getXHeight(1));
        }
    }

    private static CustomFont font(FontInfo fonts, Face face, int weight) {
        String key = fonts.getInternalFontKey(FontInfo.createFontKey(face.family(), Font.STYLE_NORMAL, weight));
        if (fonts.getFonts().get(key) instanceof LazyFont font && font.getRealFont() instanceof CustomFont read) {
            return read;
        }
        throw new IllegalStateException("no font: " + face + " " + weight);
    }

    @Override
    public StructureTreeEventHandler getStructureTreeEventHandler() {
        if (tree == null) {
            tree = new TaggedTree(super.getStructureTreeEventHandler(), tags);
        }
        return tree;
    }
}
