package org.m4d.portal.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * An analyzer that sees the common space for every other one, and no invisible signs. By the rules of Unicode a narrow no-break
 * space belongs to the word before it, so that « eau » in careful French typography would be another word than eau.
 */
final class PlainSpaces extends AnalyzerWrapper {

    private static final String SPACES =
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
                    + "\u205f\u3000\u200b\u2028\u2029";

    /** Soft hyphen, word joiner, byte order mark, direction marks and embeddings. */
    private static final String INVISIBLE =
            "\u00ad\u2060\ufeff\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private static final NormalizeCharMap MAP = map();

    private final Analyzer wrapped;

    PlainSpaces(Analyzer wrapped) {
        super(GLOBAL_REUSE_STRATEGY);
        this.wrapped = wrapped;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return wrapped;
    }

    @Override
    protected Reader wrapReader(String fieldName, Reader reader) {
        return new MappingCharFilter(MAP, reader);
    }

    @Override
    protected Reader wrapReaderForNormalization(String fieldName, Reader reader) {
        return new MappingCharFilter(MAP, reader);
    }

    private static NormalizeCharMap map() {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        SPACES.chars().forEach(space -> builder.add(Character.toString(space), " "));
        INVISIBLE.chars().forEach(sign -> builder.add(Character.toString(sign), ""));
        return builder.build();
    }
}
