package org.m4d.portal.it.permissions;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.m4d.portal.it.client.Answer;
import org.m4d.portal.it.client.Api;

/**
 * How an operation is tried: by a program, by looking at its page and by posting its form, as far as it has them.
 *
 * @param <S> where it is tried
 * @param <T> what it is tried on
 * @param name as in the table
 * @param preparation makes what it is looked at and refused on
 * @param fresh makes what it is done to, for each who may one of her own; null when it can be done again and again
 * @param api null for none
 * @param page after the language, null for none
 * @param form null for none
 * @param finds for lists: what stands in them when they hold it, one of these; null for what is no list
 */
record Operation<S extends Scene<T>, T extends Target>(
        String name,
        Function<S, T> preparation,
        Function<S, T> fresh,
        BiFunction<Api, T, Answer> api,
        Function<T, String> page,
        Function<T, Form> form,
        Function<T, Set<String>> finds) {

    /** @param address after {@code /ui/} */
    record Form(String address, Map<String, String> fields) {}

    /** One that has no way yet in which it is tried. */
    static <S extends Scene<T>, T extends Target> Operation<S, T> of(String name, Function<S, T> preparation) {
        return new Operation<>(name, preparation, null, null, null, null, null);
    }

    /** Looked at over the API and on a page, by the same people; null for the one that there is not. */
    Operation<S, T> read(Function<T, String> apiPath, Function<T, String> pagePath) {
        return new Operation<>(
                name,
                preparation,
                fresh,
                apiPath == null ? null : (who, on) -> who.get(apiPath.apply(on)),
                pagePath,
                form,
                finds);
    }

    Operation<S, T> on(Function<S, T> what) {
        return new Operation<>(name, what, fresh, api, page, form, finds);
    }

    /** One of these for each who may. */
    Operation<S, T> onFresh(Function<S, T> what) {
        return new Operation<>(name, what, what, api, page, form, finds);
    }

    /** One of these for each who may; what is refused is refused on the one that there is. */
    Operation<S, T> doneTo(Function<S, T> what) {
        return new Operation<>(name, preparation, what, api, page, form, finds);
    }

    Operation<S, T> api(BiFunction<Api, T, Answer> call) {
        return new Operation<>(name, preparation, fresh, call, page, form, finds);
    }

    Operation<S, T> page(Function<T, String> address) {
        return new Operation<>(name, preparation, fresh, api, address, form, finds);
    }

    Operation<S, T> form(Function<T, String> address, Map<String, String> fields) {
        return form(on -> new Form(address.apply(on), fields));
    }

    Operation<S, T> form(Function<T, Form> filled) {
        return new Operation<>(name, preparation, fresh, api, page, filled, finds);
    }

    Operation<S, T> finds(Function<T, Set<String>> what) {
        return new Operation<>(name, preparation, fresh, api, page, form, what);
    }

    /** What it is tried on. */
    T target(S scene, boolean done) {
        return fresh != null && done ? fresh.apply(scene) : scene.kept(name, () -> preparation.apply(scene));
    }
}
