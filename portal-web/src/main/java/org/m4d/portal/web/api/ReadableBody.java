package org.m4d.portal.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;

/** A body that cannot be read is the client's mistake, not a failure of the server; one that is too large is not read. */
public class ReadableBody implements ReaderInterceptor {

    /** In bytes: several times the longest text that the portal takes. */
    static final int LARGEST = 1_000_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        // imports read their lines one by one, as long as there are any
        if (context.getType() == InputStream.class) {
            return context.proceed();
        }
        LimitedInput limited = new LimitedInput(context.getInputStream(), LARGEST);
        context.setInputStream(limited);
        try {
            return context.proceed();
        } catch (IOException | ProcessingException | JsonbException | JsonException unreadable) {
            throw limited.exceeded()
                    ? new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE, unreadable)
                    : new BadRequestException(unreadable);
        }
    }
}
