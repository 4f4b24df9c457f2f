package org.m4d.portal.attachment;

/** Whether a file may be handed out, and if not, why. */
public enum AttachmentState {
    /** No scanner found anything, or none is configured. */
    CLEAN,
    /** The scanner could not be asked; it is asked again until it answers. Nobody gets the file meanwhile. */
    QUARANTINED,
    /** The scanner found something. The file is gone, the row tells what became of it. */
    REFUSED
}
