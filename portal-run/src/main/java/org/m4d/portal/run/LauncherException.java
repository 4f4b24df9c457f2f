package org.m4d.portal.run;

/** Something the person at the terminal has to know: what happened, and what to do about it. */
public final class LauncherException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;

    /**
     * @param message what happened
     * @param advice what to do next, in full sentences
     */
    public LauncherException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    /** As above, with the error that led here. */
    public LauncherException(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    /** What to do next. */
    public String advice() {
        return advice;
    }
}
