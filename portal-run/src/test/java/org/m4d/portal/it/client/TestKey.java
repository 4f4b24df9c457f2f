package org.m4d.portal.it.client;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key to sign tokens with, which the realm may be made to publish as one of its own: then only the token's content decides. */
public final class TestKey {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair pair;
    private final String id;

    public TestKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            pair = generator.generateKeyPair();
            // as Keycloak names keys
            id = URL.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Makes the realm publish this key, without using it; returns the address to delete it by. */
    public String publish(Keycloak keycloak, String realmId) {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        JsonObjectBuilder config = Json.createObjectBuilder()
                .add("privateKey", Json.createArrayBuilder().add(pem))
                .add("active", Json.createArrayBuilder().add("false"))
                .add("enabled", Json.createArrayBuilder().add("true"))
                .add("priority", Json.createArrayBuilder().add("-100"));
        JsonObject component = Json.createObjectBuilder()
                .add("name", "test-key-" + id)
                .add("providerId", "rsa")
                .add("providerType", "org.keycloak.keys.KeyProvider")
                .add("parentId", realmId)
                .add("config", config)
                .build();
        String address =
                keycloak.send("POST", "/components", component).expect(201).location();
        return address.substring(address.indexOf("/components/"));
    }

    /** A token with these claims, well signed by this key. */
    public String sign(JsonObject claims) {
        return sign(header("RS256"), claims);
    }

    /** A token that says it needs no signature. */
    public static String unsigned(JsonObject claims) {
        return part(Json.createObjectBuilder()
                        .add("alg", "none")
                        .add("typ", "JWT")
                        .build()) + "." + part(claims) + ".";
    }

    /** The old trick: the public key, which everybody has, taken for a shared secret. */
    public String signedByThePublicKey(JsonObject claims) {
        try {
            String content = part(header("HS256")) + "." + part(claims);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pair.getPublic().getEncoded(), "HmacSHA256"));
            return content + "." + URL.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String sign(JsonObject header, JsonObject claims) {
        try {
            String content = part(header) + "." + part(claims);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonObject header(String algorithm) {
        return Json.createObjectBuilder()
                .add("alg", algorithm)
                .add("typ", "JWT")
                .add("kid", id)
                .build();
    }

    private static String part(JsonObject json) {
        return URL.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
