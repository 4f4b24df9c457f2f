package org.m4d.portal.web.fragment;

import jakarta.enterprise.context.RequestScoped;

/** Whether this request is recording a fragment that other readers will see: what is personal must not get into it. */
@RequestScoped
public class Recording {

    /** Fragments may lie within fragments. */
    private int depth;

    public boolean running() {
        return depth > 0;
    }

    /**
     * Guards a value that belongs to one reader or to one address.
     *
     * @throws IllegalStateException while a fragment is recorded
     */
    public <T> T personal(T value) {
        if (running()) {
            throw new IllegalStateException("a kept fragment asks for what is not the same for all its readers");
        }
        return value;
    }

    void start() {
        depth++;
    }

    void stop() {
        depth--;
    }
}
