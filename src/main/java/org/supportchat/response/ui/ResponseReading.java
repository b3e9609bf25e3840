package org.supportchat.response.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.supportchat.response.ResponseDetails;

/** Shows the whole of a shared quick response to those who may not change it, and offers to make their own of it. */
final class ResponseReading extends Dialog {

    ResponseReading(ResponseDetails details, Runnable copy) {
        setHeaderTitle(details.title());
        var form = new ResponseForm();
        form.setDetails(details);
        form.setReadOnly();
        add(form);
        var own = new Button(getTranslation("responses.copy"), click -> {
            close();
            copy.run();
        });
        own.addThemeName("primary");
        getFooter().add(new Button(getTranslation("responses.close"), click -> close()), own);
    }
}
