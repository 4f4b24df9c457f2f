package org.m4d.portal.member;

import java.util.List;

/** What of a feature keeps a member from being erased: each feature that has such things implements it. */
public interface ErasureObstacles {

    /** What has to be settled first; empty for nearly everybody. */
    List<ErasureObstacle> against(long member);
}
