package org.supportchat.chat.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.supportchat.account.Role;
import org.supportchat.chat.BlockService;
import org.supportchat.chat.BlockedChat;
import org.supportchat.chat.PausedBrowser;
import org.supportchat.common.ui.Notifications;
import org.supportchat.common.ui.Times;
import org.supportchat.schedule.SupportHours;

/** Which chats are blocked and from which browsers no new one comes, for the managers to lift that. */
@Route("blocks")
@RolesAllowed(Role.MANAGING)
final class BlocksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BlockService blocks;
    private final transient SupportHours hours;
    private final Div lists = new Div();

    BlocksView(BlockService blocks, SupportHours hours) {
        this.blocks = blocks;
        this.hours = hours;
        addClassName("blocks-view");
        lists.addClassName("block-lists");
        add(new H1(getTranslation("blocks.heading")), new Paragraph(getTranslation("blocks.explanation")), lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        lists.removeAll();
        lists.add(
                createSection(
                        "blocks.chats",
                        "blocks.no-chats",
                        blocks.blocked().stream().map(this::createRow).toList()),
                createSection(
                        "blocks.browsers",
                        "blocks.no-browsers",
                        blocks.paused().stream().map(this::createRow).toList()));
    }

    private Section createSection(String heading, String empty, List<ListItem> rows) {
        var name = getTranslation(heading);
        var list = new UnorderedList(rows.toArray(ListItem[]::new));
        list.addClassName("block-list");
        list.getElement().setAttribute("aria-label", name);
        list.getElement().setAttribute("role", "list");
        var section = new Section(new H2(name), rows.isEmpty() ? new Paragraph(getTranslation(empty)) : list);
        section.setAriaLabel(name);
        return section;
    }

    private ListItem createRow(BlockedChat chat) {
        var number = String.valueOf(chat.number());
        var open = new Anchor("dashboard/" + chat.id(), getTranslation("chat.title", number));
        var student = new Span(chat.studentName());
        student.getElement().setAttribute("dir", "auto");
        var by = new Span(getTranslation("blocks.blocked-by", chat.blockedBy(), time(chat.blockedAt())));
        return createRow(List.of(open, student, by), "blocks.lift-one", number, () -> blocks.lift(chat.id()));
    }

    private ListItem createRow(PausedBrowser browser) {
        var number = String.valueOf(browser.chatNumber());
        var until = new Span(getTranslation("blocks.paused-until", number, time(browser.endsAt())));
        var by = new Span(getTranslation("blocks.paused-by", browser.pausedBy(), time(browser.pausedAt())));
        return createRow(List.of(until, by), "blocks.lift-pause-one", number, () -> blocks.liftPause(browser.id()));
    }

    private ListItem createRow(List<Component> words, String liftKey, String number, Runnable lift) {
        var text = new Div(words.toArray(Component[]::new));
        text.addClassName("block-words");
        var button = new Button(getTranslation(liftKey, number), click -> {
            Notifications.attempt(this, lift);
            load();
        });
        return new ListItem(text, button);
    }

    private String time(Instant at) {
        var own = Times.zoneOfReader(UI.getCurrentOrThrow(), hours.zone());
        return Times.day(getLocale(), at, own) + ", " + Times.timeOfDay(getLocale(), at, own);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blocks.heading");
    }
}
