package org.supportchat.topic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.supportchat.account.Role;
import org.supportchat.common.Refusal;
import org.supportchat.common.ui.Notifications;
import org.supportchat.topic.TopicService;
import org.supportchat.topic.TopicView;

/** Where a manager keeps what students can ask about. */
@Route("topics")
@RolesAllowed(Role.MANAGING)
final class TopicsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TopicService topics;
    private final TopicGrid grid;
    private final Paragraph empty = new Paragraph(getTranslation("topics.empty"));

    TopicsView(TopicService topics) {
        this.topics = topics;
        this.grid = new TopicGrid(this::edit, this::move);
        addClassName("topics-view");
        empty.addClassName("list-empty");
        var create = new Button(getTranslation("topics.create"), click -> create());
        create.addThemeName("primary");
        var head = new Div(new H1(getTranslation("topics.heading")), create);
        head.addClassName("page-head");
        add(head, new Paragraph(getTranslation("topics.explanation")), grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var all = topics.all();
        grid.setTopics(all);
        grid.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
    }

    private void create() {
        new TopicDialog(details -> {
                    topics.create(details);
                    load();
                })
                .open();
    }

    private void edit(TopicView topic) {
        var dialog = new TopicDialog(details -> {
            topics.change(topic.id(), topic.version(), details);
            load();
        });
        dialog.edit(topic, () -> {
            topics.delete(topic.id());
            load();
        });
        dialog.open();
    }

    private void move(TopicView topic, boolean up) {
        try {
            topics.move(topic.id(), up);
        } catch (Refusal gone) {
            Notifications.refused(this, gone);
        }
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("topics.heading");
    }
}
