package org.m4d.portal.it.permissions;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where operations are tried: people who play the roles of a table, and what was prepared for them.
 *
 * @param <T> what operations are tried on there
 */
abstract class Scene<T extends Target> {
    private final Map<String, T> kept = new HashMap<>();

    abstract People people();

    /** The same each time: for what is only looked at, and for what is refused. */
    final T kept(String name, Supplier<T> preparation) {
        T known = kept.get(name);
        if (known == null) {
            known = preparation.get();
            kept.put(name, known);
        }
        return known;
    }
}
