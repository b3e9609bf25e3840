package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whether this page can ring, in words, and the way to mend it; all of it is the browser's to know. */
@Tag("alert-state")
@JavaScript("context://scripts/page.js")
@JavaScript("context://scripts/chat.js")
@JavaScript("context://scripts/staff.js")
final class AlertState extends Component {

    /** By one key. */
    private static final Duration MUTED = Duration.ofMinutes(5);

    /** @param mute what is done where the technician wants silence for so long; zero ends it */
    AlertState(Consumer<Duration> mute) {
        addListener(MuteEvent.class, event -> mute.accept(MUTED));
        addListener(UnmuteEvent.class, event -> mute.accept(Duration.ZERO));
    }

    /** Rings, and asks whether that was heard; the script listens for its click. */
    Button createTest() {
        var test = new Button(getTranslation("alerts.test"));
        test.addClassName("alert-test");
        return test;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Map<String, Object> labels = new HashMap<>();
        labels.put("locked", getTranslation("alerts.locked"));
        labels.put("silent", getTranslation("alerts.silent"));
        labels.put("off", getTranslation("alerts.notes-off"));
        labels.put("muted", getTranslation("alerts.muted"));
        labels.put("unmute", getTranslation("alerts.unmute"));
        labels.put("blocked", getTranslation("alerts.notes-blocked"));
        labels.put("heard", getTranslation("alerts.heard"));
        labels.put("yes", getTranslation("alerts.heard-yes"));
        labels.put("no", getTranslation("alerts.heard-no"));
        labels.put("good", getTranslation("alerts.heard-good"));
        labels.put(
                "advice",
                List.of(
                        getTranslation("alerts.advice-volume"),
                        getTranslation("alerts.advice-tab"),
                        getTranslation("alerts.advice-device")));
        getElement().callJsFunction("setLabels", JacksonUtils.beanToJson(labels));
    }

    /** The technician wants silence for a while. */
    @DomEvent("mute")
    public static final class MuteEvent extends ComponentEvent<AlertState> {

        public MuteEvent(AlertState source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The technician wants to be rung again. */
    @DomEvent("unmute")
    public static final class UnmuteEvent extends ComponentEvent<AlertState> {

        public UnmuteEvent(AlertState source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
