package org.m4d.portal.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import java.util.Optional;
import org.m4d.portal.security.Acting;
import org.m4d.portal.security.IdentityDirectory;

/** What the identity provider said of the account at the login. */
@RequestScoped
public class AccountClaims {

    @Inject
    OpenIdContext openId;

    @Inject
    IdentityDirectory directory;

    @Inject
    Acting acting;

    /** The person's name as the account has it; empty when it has none. */
    public String name() {
        return claim("name").orElse("");
    }

    /** The login name, by which others mention the member. */
    public String username() {
        return claim("preferred_username")
                .orElseGet(() -> directory.read(acting.signedIn().subject()).username());
    }

    private Optional<String> claim(String name) {
        IdentityToken token = openId.getIdentityToken();
        return token == null
                ? Optional.empty()
                : Optional.ofNullable(token.getClaims().get(name))
                        .map(AccountClaims::text)
                        .filter(value -> !value.isBlank());
    }

    private static String text(Object claim) {
        return claim instanceof JsonString string ? string.getString() : claim.toString();
    }
}
