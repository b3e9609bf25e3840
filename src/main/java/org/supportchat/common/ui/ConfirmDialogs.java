package org.supportchat.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back. */
public final class ConfirmDialogs {

    private ConfirmDialogs() {}

    /** @param question the start of the message keys: {@code .title}, {@code .text}, {@code .confirm} */
    public static void ask(Component page, String question, Runnable confirmed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(page.getTranslation(question + ".title"));
        dialog.setText(page.getTranslation(question + ".text"));
        dialog.setConfirmText(page.getTranslation(question + ".confirm"));
        dialog.setCancelText(page.getTranslation("dialog.cancel"));
        dialog.setCancelable(true);
        dialog.addConfirmListener(confirm -> confirmed.run());
        dialog.open();
    }
}
