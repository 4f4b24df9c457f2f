package org.m4d.portal.search.internal;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.m4d.portal.search.SearchLanguage;

/** Analyzers by language, and how matches are weighed. */
public class Analysis implements LuceneAnalysisConfigurer {

    /** BM25 as tried on the relevance data: less saturation and less weight on length than Lucene's defaults. */
    private static final float K1 = 0.9f;

    private static final float B = 0.4f;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.similarity(new BM25Similarity(K1, B));
        for (SearchLanguage language : SearchLanguage.values()) {
            context.analyzer(language.analyzerName()).instance(language.newAnalyzer());
        }
    }
}
