package org.m4d.portal.common.persistence;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that Hibernate sends on behalf of the running thread, so that tests can say how many a page may cost. */
public class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<int[]> SENT = new ThreadLocal<>();

    /** Counts from now on, on this thread. */
    public static void begin() {
        SENT.set(new int[1]);
    }

    /** How many there were since {@link #begin}; ends the count. */
    public static int end() {
        int sent = SENT.get()[0];
        SENT.remove();
        return sent;
    }

    @Override
    public String inspect(String sql) {
        int[] sent = SENT.get();
        if (sent != null) {
            sent[0]++;
        }
        return sql;
    }
}
