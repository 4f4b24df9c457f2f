package org.m4d.portal.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.m4d.portal.common.InvalidInput;
import org.m4d.portal.common.imports.ImportLine;
import org.m4d.portal.member.internal.Members;

/** Finds the member that an import line names as author, manager or officer. */
@ApplicationScoped
public class MemberKeys {

    @Inject
    Members members;

    /** @throws InvalidInput on this field when it is missing or names nobody */
    public Member named(ImportLine line, String field) {
        return keyed(field, line.text(field));
    }

    /** The same for one of several that a field names. */
    public Member keyed(String field, String key) {
        return members.byExternalKey(key)
                .or(() -> members.byUsername(key))
                .orElseThrow(() -> InvalidInput.of(field, "error.import.member", Map.of("value", key)));
    }
}
