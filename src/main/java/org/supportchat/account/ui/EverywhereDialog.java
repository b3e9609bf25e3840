package org.supportchat.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether to sign out in all other browsers, and in this one too. */
final class EverywhereDialog extends ConfirmDialog {

    EverywhereDialog(Runnable endOthers, Runnable signOutHere) {
        var here = new Checkbox(getTranslation("devices.everywhere-here"));
        var body = new Div(new Paragraph(getTranslation("devices.everywhere-text")), here);
        body.addClassName("devices-everywhere");
        setHeader(getTranslation("devices.everywhere-title"));
        setText(body);
        setConfirmText(getTranslation("devices.everywhere-confirm"));
        setCancelText(getTranslation("dialog.cancel"));
        setCancelable(true);
        addConfirmListener(confirm -> {
            endOthers.run();
            if (here.getValue()) {
                signOutHere.run();
            }
        });
    }
}
