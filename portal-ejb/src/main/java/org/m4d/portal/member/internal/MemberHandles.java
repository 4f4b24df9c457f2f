package org.m4d.portal.member.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.m4d.portal.member.Handles;

/** Login names for whoever renders texts. An enterprise bean, for a preview is rendered before any service is asked. */
@Stateless
@PermitAll
public class MemberHandles implements Handles {

    @Inject
    Members members;

    @Override
    public Map<String, Long> members(Collection<String> names) {
        return names.isEmpty() ? Map.of() : members.idsByUsername(names);
    }
}
