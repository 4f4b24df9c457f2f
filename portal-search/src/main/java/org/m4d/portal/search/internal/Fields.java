package org.m4d.portal.search.internal;

/** Names of the index fields that do not depend on a language. */
final class Fields {

    static final String TYPE = "type";
    static final String LANGUAGE = "lang";
    static final String COUNTRY = "country";
    static final String THEME = "theme";
    static final String CORRIDOR = "corridor";
    static final String AUDIENCE = "audience";
    static final String ANSWERED = "answered";
    static final String DISCUSSION = "ediscussion";
    static final String SHAPE = "shape";
    static final String DATE = "date";
    static final String ID = "ref_id";
    static final String KEY = "ref_key";
    static final String PATH = "path";
    static final String TITLE = "title";

    private Fields() {}
}
