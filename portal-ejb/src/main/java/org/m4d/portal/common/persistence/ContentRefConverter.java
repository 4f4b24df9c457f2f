package org.m4d.portal.common.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.m4d.portal.common.ContentRef;

/** Keeps a reference to something of another feature in its written form. */
@Immutable
@Converter
public class ContentRefConverter implements AttributeConverter<ContentRef, String> {

    @Override
    public String convertToDatabaseColumn(ContentRef ref) {
        return ref == null ? null : ref.toString();
    }

    @Override
    public ContentRef convertToEntityAttribute(String text) {
        return text == null ? null : ContentRef.parse(text);
    }
}
