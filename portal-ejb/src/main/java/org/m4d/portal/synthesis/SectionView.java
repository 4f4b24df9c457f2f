package org.m4d.portal.synthesis;

import java.util.List;

/** A heading with what stands under it, in order. */
public record SectionView(HeadingView heading, List<StatementView> statements) {
    public SectionView {
        statements = List.copyOf(statements);
    }
}
