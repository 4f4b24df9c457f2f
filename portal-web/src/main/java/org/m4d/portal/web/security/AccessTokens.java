package org.m4d.portal.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.util.Set;
import org.m4d.portal.security.OidcSettings;

/** Checks access tokens: signature by Keycloak's published keys, issuer, audience, validity, and that it is an access token. */
@ApplicationScoped
public class AccessTokens {

    private static final int TIMEOUT_MS = 4_000;
    private static final int LARGEST_KEY_SET = 100_000;

    @Inject
    OidcSettings oidc;

    private DefaultJWTProcessor<SecurityContext> processor;

    /** The token cannot be taken. The message may be shown to the client. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @PostConstruct
    void prepare() {
        try {
            var keys = JWKSourceBuilder.create(
                            URI.create(oidc.getIssuer() + "/protocol/openid-connect/certs")
                                    .toURL(),
                            new DefaultResourceRetriever(TIMEOUT_MS, TIMEOUT_MS, LARGEST_KEY_SET))
                    .retrying(true)
                    .build();
            processor = new DefaultJWTProcessor<>();
            processor.setJWSTypeVerifier(
                    new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                    Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256), keys));
            processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                    oidc.getAudience(),
                    new JWTClaimsSet.Builder()
                            .issuer(oidc.getIssuer())
                            .claim("typ", "Bearer")
                            .build(),
                    Set.of("sub", "exp", "iat")));
        } catch (MalformedURLException broken) {
            throw new IllegalStateException("portal.oidc.issuer is no address: " + oidc.getIssuer(), broken);
        }
    }

    /**
     * The account that a token was given to.
     *
     * @throws Refused when the token is not one of ours, not for this API, not valid any more, or no token at all
     */
    public String subjectOf(String token) throws Refused {
        try {
            return processor.process(token, null).getSubject();
        } catch (ParseException | BadJOSEException wrong) {
            throw new Refused("The access token is not valid.", wrong);
        } catch (JOSEException unreadable) {
            throw new Refused("The access token cannot be checked at the moment.", unreadable);
        }
    }
}
