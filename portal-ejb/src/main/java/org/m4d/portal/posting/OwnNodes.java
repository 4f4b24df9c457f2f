package org.m4d.portal.posting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The HTML of what Markdown of its own does not know: heads of quotations, tasks with their boxes. */
final class OwnNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    OwnNodes(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(QuoteHeads.Head.class, Tasks.Task.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Tasks.Task task) {
            html.tag("label");
            Map<String, String> box = new HashMap<>(Map.of("type", "checkbox", "disabled", ""));
            if (task.isDone()) {
                box.put("checked", "");
            }
            html.tag("input", box, true);
            html.raw(" ");
            children(node);
            html.tag("/label");
        } else {
            html.tag("cite");
            children(node);
            html.tag("/cite");
            html.line();
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
