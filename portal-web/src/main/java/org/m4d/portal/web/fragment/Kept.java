package org.m4d.portal.web.fragment;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes a fragment that was kept; nothing of what it was made of is built again. */
final class Kept extends UIComponentBase {

    private final Fragment fragment;
    private final Slot slot;

    Kept(Fragment fragment, Slot slot) {
        this.fragment = fragment;
        this.slot = slot;
    }

    @Override
    public String getFamily() {
        return "org.m4d.portal.fragment";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        write(fragment, context.getResponseWriter(), slot);
    }

    static void write(Fragment fragment, ResponseWriter page, Slot slot) throws IOException {
        if (slot.recording()) {
            page.write(fragment.marked());
        } else {
            fragment.write(page, slot::filled);
        }
    }
}
