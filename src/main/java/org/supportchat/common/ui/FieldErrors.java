package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.supportchat.common.Invalid;

/** Shows what an input record refuses at the fields that it was typed into; a field is clean again once it changes. */
public final class FieldErrors {

    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();

    /** @param name the component of the input record that this field is for */
    public <F extends Component & HasValidationProperties & Focusable<?> & HasValue<?, ?>> FieldErrors with(
            String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return this;
    }

    /** The input record, or nothing and the problems at their fields, the first of which has the focus. */
    public <T> Optional<T> read(Supplier<T> making) {
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        try {
            return Optional.of(making.get());
        } catch (Invalid invalid) {
            show(invalid);
            return Optional.empty();
        }
    }

    /** Shows the problems at their fields; the first field of the form that has one gets the focus. */
    public void show(Invalid invalid) {
        for (var field : fields.reversed().entrySet()) {
            invalid.problems().stream()
                    .filter(problem -> problem.field().equals(field.getKey()))
                    .forEach(problem -> show(problem, field.getValue()));
        }
    }

    private static void show(Invalid.Problem problem, Component field) {
        if (field instanceof HasValidationProperties marked) {
            marked.setErrorMessage(problem.sentence(field::getTranslation));
            marked.setInvalid(true);
        }
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
