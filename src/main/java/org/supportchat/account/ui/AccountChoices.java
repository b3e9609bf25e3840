package org.supportchat.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import org.supportchat.account.ColorScheme;
import org.supportchat.account.Preferences;
import org.supportchat.account.SendKey;

/**
 * Between the account and the scripts of a page: what one of the staff chooses by a button of any page is stored with the
 * account, and what they choose elsewhere holds here at once. What the page begins with is written on it by the frame.
 */
@Tag("account-choices")
@JavaScript("context://scripts/staff.js")
final class AccountChoices extends Component {

    private final transient PreferenceServices services;
    private final transient PreferenceFeed feed;

    AccountChoices(PreferenceServices services) {
        this.services = services;
        this.feed = new PreferenceFeed(services, this::show);
        addListener(ChosenEvent.class, event -> store(event.name, event.value));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }

    private void show(Preferences preferences) {
        getElement()
                .callJsFunction(
                        "show",
                        preferences.colorScheme().attribute(),
                        preferences.sendKey().attribute());
    }

    /** Whatever else a browser may send is nothing that anybody could have chosen. */
    private void store(String name, String value) {
        switch (name) {
            case "colorScheme" -> ColorScheme.of(value).ifPresent(services.preferences()::chooseColorScheme);
            case "sendKey" -> SendKey.of(value).ifPresent(services.preferences()::chooseSendKey);
            default -> {}
        }
    }

    /** The reader has chosen something by a button of the page. */
    @DomEvent("chosen")
    public static final class ChosenEvent extends ComponentEvent<AccountChoices> {

        private final String name;
        private final String value;

        public ChosenEvent(
                AccountChoices source,
                boolean fromClient,
                @EventData("event.detail.name") String name,
                @EventData("event.detail.value") String value) {
            super(source, fromClient);
            this.name = name;
            this.value = value;
        }
    }
}
