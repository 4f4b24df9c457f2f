package org.m4d.portal.web.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.m4d.portal.web.security.CsrfToken;

/**
 * What was typed into forms whose session had ended, until their writers have signed in again. For half an hour, each under a random
 * name that only the writer's browser knows; bounded, so that nobody can fill the memory with it.
 */
@ApplicationScoped
public class KeptForms {

    /** How long a form waits. */
    static final Duration KEPT = Duration.ofMinutes(30);

    /** The largest form that is kept, in characters. */
    static final int LARGEST = 300_000;

    private static final long MOST_IN_ALL = 20_000_000;

    private final Cache<String, Map<String, List<String>>> forms = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_IN_ALL)
            .weigher((String token, Map<String, List<String>> values) -> size(values))
            .build();

    /**
     * Keeps a form.
     *
     * @return the name under which it waits; empty when it is larger than any form of the portal
     */
    public Optional<String> keep(Map<String, List<String>> values) {
        if (size(values) > LARGEST) {
            return Optional.empty();
        }
        String token = CsrfToken.random();
        forms.put(token, values);
        return Optional.of(token);
    }

    /** Hands a form out, once. */
    public Optional<Map<String, List<String>>> take(String token) {
        return Optional.ofNullable(forms.asMap().remove(token));
    }

    private static int size(Map<String, List<String>> values) {
        return 100
                + values.entrySet().stream()
                        .mapToInt(field -> field.getKey().length()
                                + field.getValue().stream()
                                        .mapToInt(String::length)
                                        .sum())
                        .sum();
    }
}
