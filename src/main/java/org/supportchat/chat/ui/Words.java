package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;

/** Words of a live page that change. */
final class Words {

    private Words() {}

    /** The same words again would be read aloud again; nothing is not there. */
    static <T extends Component & HasText> void set(T part, String words) {
        if (!part.getText().equals(words)) {
            part.setText(words);
        }
        part.setVisible(!words.isEmpty());
    }
}
