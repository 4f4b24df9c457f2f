package org.m4d.portal.web.fragment;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code <m:kept key="…">}: what stands in it is rendered once and then kept under the key. When it is kept already, its components are not
 * even built. The key names everything that the content depends on; what differs from reader to reader is written by {@code #{slot…}}. An
 * empty key keeps nothing, and in a view with state it does nothing.
 */
public final class KeptHandler extends TagHandler {

    private final TagAttribute key;
    private final Fragments fragments = CDI.current().select(Fragments.class).get();
    private final Slot slot = CDI.current().select(Slot.class).get();
    private final Recording recording = CDI.current().select(Recording.class).get();

    public KeptHandler(TagConfig config) {
        super(config);
        key = getRequiredAttribute("key");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        String name = key.getValue(context);
        if (name == null
                || name.isEmpty()
                || !context.getFacesContext().getViewRoot().isTransient()) {
            nextHandler.apply(context, parent);
            return;
        }
        Optional<Fragment> kept = fragments.find(name);
        if (kept.isPresent()) {
            parent.getChildren().add(new Kept(kept.get(), slot));
        } else {
            Recorded recorded = new Recorded(name, fragments, slot, recording);
            parent.getChildren().add(recorded);
            nextHandler.apply(context, recorded);
        }
    }
}
