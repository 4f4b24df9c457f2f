package org.m4d.portal.posting;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Puts the words of a task around its box, so that whoever hears the box hears what it is for. */
final class Tasks extends AbstractVisitor {

    /** A box with its words. */
    static final class Task extends CustomNode {
        private final boolean done;

        Task(boolean done) {
            this.done = done;
        }

        boolean isDone() {
            return done;
        }
    }

    private Tasks() {}

    static void label(Node document) {
        document.accept(new Tasks());
    }

    @Override
    public void visit(ListItem item) {
        if (item.getFirstChild() instanceof TaskListItemMarker marker && marker.getNext() instanceof Paragraph words) {
            Task task = new Task(marker.isChecked());
            while (words.getFirstChild() != null) {
                task.appendChild(words.getFirstChild());
            }
            words.appendChild(task);
            marker.unlink();
        }
        visitChildren(item);
    }
}
