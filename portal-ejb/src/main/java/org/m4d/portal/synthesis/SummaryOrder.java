package org.m4d.portal.synthesis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.m4d.portal.common.Conflict;

/**
 * That an e-discussion is summed up, and the version of the order of its summary: every move, addition and removal makes a new one. It is
 * written with the discussion's row locked.
 */
@Entity
@Table(name = "summary")
public class SummaryOrder {

    @Id
    @Column(name = "ediscussion_id")
    private Long discussion;

    @Column(nullable = false)
    private long outline;

    protected SummaryOrder() {}

    public SummaryOrder(long discussion) {
        this.discussion = discussion;
    }

    /** @throws Conflict when something was moved, added or removed since that version */
    public void check(long version) {
        if (outline != version) {
            throw new Conflict("error.summary.outline");
        }
    }

    /** The order is another from now on. */
    public void changed() {
        outline++;
    }

    public Long getDiscussion() {
        return discussion;
    }

    public long getOutline() {
        return outline;
    }
}
