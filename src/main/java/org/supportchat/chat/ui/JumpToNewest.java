package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;

/** The way back to the newest message; offered by the log beside it to a reader who is further up. */
@Tag("jump-to-newest")
@JavaScript("context://scripts/chat.js")
final class JumpToNewest extends Component {

    @Override
    protected void onAttach(AttachEvent event) {
        var labels = Map.of(
                "name", getTranslation("chat.jump-to-newest"),
                "unread", getTranslation("chat.unread"));
        getElement().callJsFunction("setLabels", JacksonUtils.beanToJson(labels));
    }
}
