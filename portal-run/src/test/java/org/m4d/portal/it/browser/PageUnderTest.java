package org.m4d.portal.it.browser;

import java.util.List;

/**
 * A page of the portal as the tests visit it.
 *
 * @param name for reports and screenshots
 * @param path after the language
 * @param status what it answers with
 * @param readers who visits it, the names of demonstration users; {@link #NOBODY} for somebody who is not signed in
 */
record PageUnderTest(String name, String path, int status, List<String> readers) {
    static final String NOBODY = "";

    private static final List<String> EVERYBODY = List.of(NOBODY, "member1", "authority1", "moderator1");

    /** For everybody. */
    static PageUnderTest open(String name, String path) {
        return new PageUnderTest(name, path, 200, EVERYBODY);
    }

    /** For these users alone. */
    static PageUnderTest signedIn(String name, String path, String... readers) {
        return new PageUnderTest(name, path, 200, List.of(readers));
    }

    static PageUnderTest error(String name, String path, int status, String... readers) {
        return new PageUnderTest(name, path, status, List.of(readers));
    }

    boolean isPublic() {
        return readers.contains(NOBODY);
    }
}
