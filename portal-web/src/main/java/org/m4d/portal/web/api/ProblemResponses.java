package org.m4d.portal.web.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says of every operation, when the description of the API is made, that it refuses with a problem. */
public class ProblemResponses implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        APIResponses.DEFAULT, OASFactory.createAPIResponse().ref("Problem"));
        return operation;
    }
}
