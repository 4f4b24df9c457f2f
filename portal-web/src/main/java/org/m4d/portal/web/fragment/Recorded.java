package org.m4d.portal.web.fragment;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Renders its children once into a fragment, keeps it, and writes it. */
final class Recorded extends UIComponentBase {

    private final String key;
    private final Fragments fragments;
    private final Slot slot;
    private final Recording recording;

    Recorded(String key, Fragments fragments, Slot slot, Recording recording) {
        this.key = key;
        this.fragments = fragments;
        this.slot = slot;
        this.recording = recording;
    }

    @Override
    public String getFamily() {
        return "org.m4d.portal.fragment";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter html = new StringWriter();
        ResponseWriter recorder = page.cloneWithWriter(html);
        context.setResponseWriter(recorder);
        recording.start();
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            recorder.flush();
        } finally {
            recording.stop();
            context.setResponseWriter(page);
        }
        Fragment fragment = new Fragment(html.toString());
        fragments.keep(key, fragment);
        Kept.write(fragment, page, slot);
    }
}
