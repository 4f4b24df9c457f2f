package org.m4d.portal.it.permissions;

/** The way in which somebody tries an operation. */
enum Way {
    API("API"),
    PAGE("page"),
    FORM("form");

    private final String word;

    Way(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
