package org.m4d.portal.it.container;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/** One transaction around several calls. */
@Stateless
public class Transactions {

    @Resource
    EJBContext context;

    /** All or nothing, as in a service. */
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    /** Does it and takes it back. */
    public <T> T takenBack(Supplier<T> work) {
        T result = work.get();
        context.setRollbackOnly();
        return result;
    }
}
