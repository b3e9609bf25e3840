package org.supportchat.account.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import org.supportchat.account.AccountState;

/** Why something cannot be done with an account, or what will be. */
final class AccountReasons extends Paragraph {

    AccountReasons() {
        addClassName("account-reasons");
    }

    void showNew() {
        setText(getTranslation("accounts.create-help"));
    }

    /** @param isOwn whether it is that of the one at the page */
    void show(AccountState state, boolean isOwn) {
        var why = new ArrayList<String>();
        if (isOwn) {
            why.add(getTranslation("accounts.own-help"));
        }
        switch (state) {
            case INVITED -> why.add(getTranslation("accounts.invited-help"));
            case DEACTIVATED -> why.add(getTranslation("accounts.deactivated-help"));
            case ACTIVE -> {}
        }
        setText(String.join(" ", why));
    }
}
