package org.m4d.portal.it.permissions;

/** What an operation is tried on. */
interface Target {
    /** All that the operation could change, as somebody reads it who sees it: the same before and after what was refused. */
    String present();
}
