package org.m4d.portal.mime;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.commonmark.renderer.markdown.MarkdownWriter;

/**
 * Writes passages as Markdown, with the renderer of the very library that will read it: what was text stays text, whatever signs are in it.
 * Line ends within a paragraph are soft breaks, which the portal shows as line ends.
 */
final class MarkdownSource {

    /** The extensions whose signs have to be escaped; the portal reads them all. */
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(new VerbatimFactory())
            .build();

    private MarkdownSource() {}

    /** The passages one below the other. They are taken out of the document again, and may be written a second time. */
    static String of(List<Passage> passages) {
        Document document = new Document();
        for (Passage passage : passages) {
            document.appendChild(passage.block());
        }
        String markdown = RENDERER.render(document);
        passages.forEach(passage -> passage.block().unlink());
        return markdown.strip();
    }

    private static final class VerbatimFactory implements MarkdownNodeRendererFactory {

        @Override
        public NodeRenderer create(MarkdownNodeRendererContext context) {
            return new VerbatimRenderer(context.getWriter());
        }

        @Override
        public Set<Character> getSpecialCharacters() {
            return Set.of();
        }
    }

    private record VerbatimRenderer(MarkdownWriter writer) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Verbatim.class);
        }

        @Override
        public void render(Node node) {
            writer.raw(((Verbatim) node).markdown());
        }
    }
}
