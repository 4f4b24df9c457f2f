package org.m4d.portal.web.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.m4d.portal.common.NotFound;
import org.m4d.portal.common.PortalLanguage;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.Actor;
import org.m4d.portal.web.fragment.PageDependencies;

/** A page that was loaded, or that leads elsewhere, keeps what it wrote; one that was refused does not. */
class PageLoadingTest {

    private static final Route ROUTE = new Route(PortalLanguage.FR, "", Map.of(), Map.of());

    private final PageLoading loading = new PageLoading();
    private final List<String> done = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;

    @BeforeEach
    void assemble() {
        loading.transaction = transaction();
        loading.acting = new Acting() {
            @Override
            public Actor actor() {
                return Actor.ANONYMOUS;
            }
        };
        loading.dependencies = new PageDependencies() {
            @Override
            public String key(PageModel model, String view) {
                return "key of " + view;
            }
        };
    }

    @Test
    void whatWasLoadedIsCommitted() {
        assertThat(loading.load(route -> done.add("load"), "a.xhtml", ROUTE)).isEqualTo("key of a.xhtml");
        assertThat(done).containsExactly("begin", "load", "commit");
    }

    @Test
    void whatLeadsElsewhereIsCommittedToo() {
        assertThatThrownBy(() -> loading.load(
                        route -> {
                            throw new MovedTo("/fr/");
                        },
                        "a.xhtml",
                        ROUTE))
                .isInstanceOf(MovedTo.class);
        assertThat(done).containsExactly("begin", "commit");
    }

    @Test
    void whatIsRefusedIsRolledBack() {
        assertThatThrownBy(() -> loading.load(
                        route -> {
                            throw new NotFound();
                        },
                        "a.xhtml",
                        ROUTE))
                .isInstanceOf(NotFound.class);
        assertThat(done).containsExactly("begin", "rollback");
    }

    @Test
    void whatAServiceHasGivenUpIsRolledBack() {
        loading.load(route -> status = Status.STATUS_MARKED_ROLLBACK, "a.xhtml", ROUTE);
        assertThat(done).containsExactly("begin", "rollback");
    }

    private UserTransaction transaction() {
        return new UserTransaction() {
            @Override
            public void begin() {
                status = Status.STATUS_ACTIVE;
                done.add("begin");
            }

            @Override
            public void commit() {
                done.add("commit");
            }

            @Override
            public void rollback() {
                done.add("rollback");
            }

            @Override
            public void setRollbackOnly() {
                status = Status.STATUS_MARKED_ROLLBACK;
            }

            @Override
            public int getStatus() {
                return status;
            }

            @Override
            public void setTransactionTimeout(int seconds) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
