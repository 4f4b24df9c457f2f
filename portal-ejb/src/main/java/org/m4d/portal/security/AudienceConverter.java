package org.m4d.portal.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Keeps an audience in its written form. */
@Immutable
@Converter
public class AudienceConverter implements AttributeConverter<Audience, String> {

    @Override
    public String convertToDatabaseColumn(Audience audience) {
        return audience == null ? null : audience.toString();
    }

    @Override
    public Audience convertToEntityAttribute(String text) {
        return text == null ? null : Audience.parse(text);
    }
}
