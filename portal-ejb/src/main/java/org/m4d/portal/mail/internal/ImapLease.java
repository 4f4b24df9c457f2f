package org.m4d.portal.mail.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Sees to it that of several servers with one database only one looks into the mailbox at a time: by a named lock of the database, which ends
 * with the connection that holds it, so that a server that is killed leaves nothing behind.
 */
@ApplicationScoped
public class ImapLease {

    private static final String NAME = "portal.mail.mailbox";

    @Resource(lookup = "jdbc/portal")
    DataSource database;

    /** What is done under the lock. */
    @FunctionalInterface
    interface Work {
        void run();
    }

    /**
     * Does the work if nobody else does it at the moment.
     *
     * @throws SQLException when the database does not answer
     */
    void whileHeld(Work work) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!ask(connection, "select get_lock(?, 0)")) {
                return;
            }
            try {
                work.run();
            } finally {
                ask(connection, "select release_lock(?)");
            }
        }
    }

    private static boolean ask(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, NAME);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getInt(1) == 1;
            }
        }
    }
}
