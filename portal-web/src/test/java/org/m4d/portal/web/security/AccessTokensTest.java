package org.m4d.portal.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.m4d.portal.security.OidcSettings;

/** A token is taken when it is an access token of our realm for this API, and by no other reason. */
class AccessTokensTest {

    private static final String SUBJECT = "00000000-0000-4000-8000-000000000001";

    private final AccessTokens tokens = new AccessTokens();
    private Issuer issuer;

    @BeforeEach
    void start() throws IOException {
        issuer = new Issuer();
        tokens.oidc = new OidcSettings() {
            @Override
            public String getIssuer() {
                return issuer.address();
            }

            @Override
            public String getAudience() {
                return "portal-api";
            }
        };
        tokens.prepare();
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void takesAnAccessTokenForThisApi() throws Exception {
        assertThat(tokens.subjectOf(token(claims -> claims))).isEqualTo(SUBJECT);
        assertThat(tokens.subjectOf(token(claims -> claims.audience(List.of("account", "portal-api")))))
                .isEqualTo(SUBJECT);
    }

    @Test
    void refusesOneOfAnotherIssuer() {
        assertRefused(token(claims -> claims.issuer("https://evil.example/realms/m4d")));
        assertRefused(token(claims -> claims.issuer(issuer.address() + "/")));
        assertRefused(token(claims -> claims.issuer(null)));
    }

    @Test
    void refusesOneForAnotherAudience() {
        assertRefused(token(claims -> claims.audience("account")));
        assertRefused(token(claims -> claims.audience((String) null)));
    }

    @Test
    void refusesOneWhoseTimeIsOverOrHasNotCome() {
        assertRefused(token(claims -> claims.expirationTime(inTime(Duration.ofSeconds(-61)))));
        assertRefused(token(claims -> claims.expirationTime(null)));
        assertRefused(token(claims -> claims.notBeforeTime(inTime(Duration.ofSeconds(90)))));
    }

    @Test
    void refusesWhatIsNoAccessToken() {
        assertRefused(token(claims -> claims.claim("typ", "ID")));
        assertRefused(token(claims -> claims.claim("typ", "Refresh")));
        assertRefused(token(claims -> claims.claim("typ", null)));
        assertRefused(token(claims -> claims.subject(null)));
    }

    @Test
    void refusesOneThatSomebodyElseSigned() throws Exception {
        RSAKey other = Issuer.newKey("key-1");
        RSAKey unknown = Issuer.newKey("key-2");

        assertRefused(signed(header(JWSAlgorithm.RS256, "key-1").build(), new RSASSASigner(other), claims()));
        assertRefused(signed(header(JWSAlgorithm.RS256, "key-2").build(), new RSASSASigner(unknown), claims()));
    }

    @Test
    void refusesOneThatBringsItsOwnKey() throws Exception {
        RSAKey own = Issuer.newKey("own");
        JWSHeader header = header(JWSAlgorithm.RS256, "own")
                .jwk(own.toPublicJWK())
                .jwkURL(java.net.URI.create("https://evil.example/keys"))
                .build();

        assertRefused(signed(header, new RSASSASigner(own), claims()));
    }

    @Test
    void refusesOneThatWasChanged() {
        String[] parts = token(claims -> claims).split("\\.", -1);
        String other = token(claims -> claims.subject("00000000-0000-4000-8000-000000000017"));

        assertRefused(parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2]);
        assertRefused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void refusesOneThatNobodySigned() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void refusesOneSignedWithThePublicKeyAsASecret() throws Exception {
        byte[] secret = issuer.key.toRSAPublicKey().getEncoded();
        String text = issuer.key.toPublicJWK().toJSONString();

        assertRefused(signed(header(JWSAlgorithm.HS256, "key-1").build(), new MACSigner(secret), claims()));
        assertRefused(signed(header(JWSAlgorithm.HS256, "key-1").build(), new MACSigner(text), claims()));
    }

    @Test
    void refusesASignatureOfAnotherPurpose() throws Exception {
        JWSHeader logout = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID("key-1")
                .type(new JOSEObjectType("logout+jwt"))
                .build();

        assertRefused(signed(logout, new RSASSASigner(issuer.key), claims()));
        assertRefused(signed(header(JWSAlgorithm.RS512, "key-1").build(), new RSASSASigner(issuer.key), claims()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "abc", "a.b.c", "eyJhbGciOiJub25lIn0..", "\u0000", "é.é.é"})
    void refusesWhatIsNoTokenAtAll(String text) {
        assertRefused(text);
    }

    @Test
    void takesNobodysWordWhileTheKeysCannotBeRead() {
        String token = token(claims -> claims);
        issuer.close();

        assertThatThrownBy(() -> tokens.subjectOf(token))
                .isInstanceOf(AccessTokens.Refused.class)
                .hasMessageContaining("at the moment");
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> tokens.subjectOf(token))
                .isInstanceOf(AccessTokens.Refused.class)
                .hasMessage("The access token is not valid.");
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            return signed(
                    header(JWSAlgorithm.RS256, "key-1").build(), new RSASSASigner(issuer.key), change.apply(claims()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JWSHeader header, JWSSigner signer, JWTClaimsSet.Builder claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm, String key) {
        return new JWSHeader.Builder(algorithm).keyID(key).type(JOSEObjectType.JWT);
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .audience("portal-api")
                .subject(SUBJECT)
                .claim("typ", "Bearer")
                .issueTime(new Date())
                .expirationTime(inTime(Duration.ofMinutes(5)));
    }

    private static Date inTime(Duration time) {
        return Date.from(Instant.now().plus(time));
    }
}
