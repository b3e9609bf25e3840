package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.supportchat.chat.Typist;

/** Says who is typing, in a place of its own; the browser takes a name away when no sign of it has come for a while. */
@Tag("typing-indicator")
@JavaScript("context://scripts/chat.js")
final class TypingIndicator extends Component {

    private final transient Set<Typist> shown = new HashSet<>();

    @Override
    protected void onAttach(AttachEvent event) {
        var labels = Map.of(
                "one", getTranslation("chat.typing-one"),
                "two", getTranslation("chat.typing-two"),
                "several", getTranslation("chat.typing-several"));
        getElement().callJsFunction("setLabels", JacksonUtils.beanToJson(labels));
    }

    void show(Typist typist, String name) {
        shown.add(typist);
        getElement().callJsFunction("show", key(typist), name);
    }

    /** What was typed is here. */
    void hide(Typist typist) {
        if (shown.remove(typist)) {
            getElement().callJsFunction("hide", key(typist));
        }
    }

    private static String key(Typist typist) {
        return typist.technician().map(Object::toString).orElse("student");
    }
}
