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
 * @param preparation makes what it is tried on
 * @param usesUp whether it can be done once alone, so that each who may gets one of her own
 * @param api null for none
 * @param page after the language, null for none
 * @param form null for none
 * @param finds for lists: what stands in them when they hold it, one of these; null for what is no list
 */
record Operation(
        String name,
        Function<Place, Target> preparation,
        boolean usesUp,
        BiFunction<Api, Target, Answer> api,
        Function<Target, String> page,
        Function<Target, Form> form,
        Function<Target, Set<String>> finds) {

    /** @param address after {@code /ui/} */
    record Form(String address, Map<String, String> fields) {}

    static Operation of(String name) {
        return new Operation(name, Place::common, false, null, null, null, null);
    }

    /** Looked at over the API and on a page, by the same people. */
    static Operation reading(String name, Function<Target, String> api, Function<Target, String> page) {
        return new Operation(
                name, Place::common, false, api == null ? null : (who, on) -> who.get(api.apply(on)), page, null, null);
    }

    Operation on(Function<Place, Target> what) {
        return new Operation(name, what, usesUp, api, page, form, finds);
    }

    /** One of these for each who may. */
    Operation onFresh(Function<Place, Target> what) {
        return new Operation(name, what, true, api, page, form, finds);
    }

    Operation api(BiFunction<Api, Target, Answer> call) {
        return new Operation(name, preparation, usesUp, call, page, form, finds);
    }

    Operation page(Function<Target, String> address) {
        return new Operation(name, preparation, usesUp, api, address, form, finds);
    }

    Operation form(Function<Target, String> address, Map<String, String> fields) {
        return form(on -> new Form(address.apply(on), fields));
    }

    Operation form(Function<Target, Form> filled) {
        return new Operation(name, preparation, usesUp, api, page, filled, finds);
    }

    Operation finds(Function<Target, Set<String>> what) {
        return new Operation(name, preparation, usesUp, api, page, form, what);
    }

    /** What it is tried on. */
    Target target(Place place, boolean done) {
        return usesUp && done ? preparation.apply(place) : place.kept(name, preparation);
    }
}
