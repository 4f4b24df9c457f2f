package org.m4d.portal.common;

import java.util.Locale;

/** The kinds of things that have an address of their own and that other features point at by {@link ContentRef}. */
public enum ContentType {
    FORUM,
    TOPIC,
    POST,
    PRACTICE,
    ASSOCIATION,
    AUTHORITY,
    PROJECT,
    EDISCUSSION,
    CONTRIBUTION,
    /** Something to read before an e-discussion; it is found there. */
    BACKGROUND_DOCUMENT,
    /** What those who facilitate an e-discussion say of one of its weeks. */
    WEEKLY_SUMMARY,
    /** What an e-discussion recommends to somebody, in the ledger. */
    RECOMMENDATION,
    /** What somebody saw of a recommendation being carried out, or not. */
    EVIDENCE,
    /** What an e-discussion came to; its number is that of the discussion. */
    SUMMARY,
    /** A heading of such a summary. */
    HEADING,
    /** A statement of such a summary. */
    STATEMENT,
    /** Such a summary as it was published, under a number of its own. */
    PUBLICATION,
    MEMBER,
    COUNTRY,
    GROUP,
    /** The area of a group in which its files lie; its number is that of the group. */
    GROUP_FILES,
    INVITATION,
    CONVERSATION,
    MESSAGE,
    POLL,
    ATTACHMENT,
    TRANSLATION,
    FLAG,
    DECISION,
    APPEAL;

    /** The name used in addresses, in the search index and in the API: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Finds a type by its {@link #id()}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ContentType of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
