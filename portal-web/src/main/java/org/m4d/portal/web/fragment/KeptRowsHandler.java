package org.m4d.portal.web.fragment;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code <m:keptrows value="#{rows}" keys="#{keys}" var="row" scope="…">}: a list whose rows are kept one by one, so that a row that
 * changed, or that looks different to one reader, is the only one rendered anew. A row is kept under the scope, which names what all rows
 * depend on, and its own key, which stands at the same place in the list of keys.
 */
public final class KeptRowsHandler extends TagHandler {

    private final TagAttribute value;
    private final TagAttribute keys;
    private final TagAttribute variable;
    private final TagAttribute scope;
    private final Fragments fragments = CDI.current().select(Fragments.class).get();
    private final Slot slot = CDI.current().select(Slot.class).get();
    private final Recording recording = CDI.current().select(Recording.class).get();

    public KeptRowsHandler(TagConfig config) {
        super(config);
        value = getRequiredAttribute("value");
        keys = getRequiredAttribute("keys");
        variable = getRequiredAttribute("var");
        scope = getRequiredAttribute("scope");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        VariableMapper variables = context.getVariableMapper();
        String name = variable.getValue(context);
        String where = scope.getValue(context) + '|';
        ValueExpression outer = variables.resolveVariable(name);
        try {
            List<?> rows = (List<?>) value.getObject(context);
            List<?> own = (List<?>) keys.getObject(context);
            for (int i = 0; i < rows.size(); i++) {
                Object row = rows.get(i);
                String key = where + own.get(i);
                Optional<Fragment> kept = fragments.find(key);
                if (kept.isPresent()) {
                    parent.getChildren().add(new Kept(kept.get(), slot));
                } else {
                    variables.setVariable(
                            name, context.getExpressionFactory().createValueExpression(row, row.getClass()));
                    Recorded recorded = new Recorded(key, fragments, slot, recording);
                    parent.getChildren().add(recorded);
                    nextHandler.apply(context, recorded);
                }
            }
        } finally {
            variables.setVariable(name, outer);
        }
    }
}
