package org.m4d.portal.web.fragment;

/** A row of a list whose HTML is kept. */
public interface KeptRow {

    /** Names everything that the row's HTML is made of, except what the whole list shares: id, version, what this reader may do with it. */
    String keptAs();
}
