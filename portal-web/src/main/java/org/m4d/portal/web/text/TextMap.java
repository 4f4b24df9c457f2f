package org.m4d.portal.web.text;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/** Lets views write {@code t['key']}. */
public class TextMap extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Texts texts && property instanceof String key) {
            context.setPropertyResolved(base, property);
            return texts.get(key);
        }
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return base instanceof Texts ? String.class : null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Texts) {
            throw new jakarta.el.PropertyNotWritableException(String.valueOf(property));
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Texts;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return String.class;
    }
}
