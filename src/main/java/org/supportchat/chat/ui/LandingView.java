package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.supportchat.chat.BrowserPauses;
import org.supportchat.chat.ChatState;
import org.supportchat.chat.NewChat;
import org.supportchat.chat.StudentChatService;
import org.supportchat.common.Conflict;
import org.supportchat.common.NotAllowed;
import org.supportchat.common.Site;
import org.supportchat.common.ui.LivePart;
import org.supportchat.common.ui.Notifications;
import org.supportchat.schedule.Availability;
import org.supportchat.schedule.SupportHours;
import org.supportchat.topic.Topics;

/**
 * Where a student asks; one who has an open chat is offered that chat instead. Whether we are open is told as it is now: of a
 * form that somebody is filling in, the words change and nothing else.
 */
@Route("")
@AnonymousAllowed
final class LandingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StudentChatService chats;
    private final transient BrowserPauses pauses;
    private final transient SupportHours hours;
    private final transient Topics topics;
    private final transient Site site;
    private final transient Clock clock;
    private final transient LivePart feed;
    private final AvailabilityBanner banner = new AvailabilityBanner();
    private final Div offer = new Div();
    private Optional<StartForm> form = Optional.empty();

    LandingView(
            StudentChatService chats, BrowserPauses pauses, SupportHours hours, Topics topics, Site site, Clock clock) {
        this.chats = chats;
        this.pauses = pauses;
        this.hours = hours;
        this.topics = topics;
        this.site = site;
        this.clock = clock;
        this.feed = new LivePart(hours::onChange, () -> show(hours.now()));
        addClassName("landing");
        offer.addClassName("landing-offer");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.open(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.close();
    }

    private void show(Availability now) {
        var words = OpeningWords.of(hours, now, clock.instant(), getLocale());
        banner.show(words);
        form.ifPresent(start -> start.show(words));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var heading = new H1(site.title());
        var held = StudentCookie.read()
                .flatMap(chats::find)
                .filter(chat -> chat.status().isGoingOn());
        form = Optional.empty();
        add(heading, banner);
        held.ifPresent(this::offer);
        var paused = BrowserCookie.read().flatMap(pauses::until);
        if (paused.isPresent()) {
            add(new PauseNotice(paused.get(), hours.zone()));
        } else if (held.filter(chat -> chat.status().isOpen()).isEmpty()) {
            var lead = new Paragraph(getTranslation("landing.lead"));
            lead.addClassName("landing-lead");
            var start = new StartForm(topics.choices(), this::start);
            form = Optional.of(start);
            add(lead, start);
        }
        var resume = new Anchor("resume", getTranslation("resume.have-code"));
        resume.addClassName("resume-link");
        add(resume);
        show(hours.now());
    }

    /** Offers the way back to a chat, below whether we are open, in the place of any offer before. */
    private Anchor offer(ChatState chat) {
        offer.removeAll();
        var what = chat.status().isOpen() ? "landing.open-chat" : "landing.left-chat";
        var words = new Paragraph(getTranslation(what, String.valueOf(chat.number())));
        var back = new Anchor("chat", getTranslation("landing.return"));
        back.addClassName("button-link");
        offer.add(words, back);
        addComponentAtIndex(2, offer);
        return back;
    }

    private void start(NewChat start) {
        try {
            var browser = BrowserCookie.readOrCreate();
            StudentCookie.write(chats.start(StudentCookie.read(), start, Optional.of(browser)));
            BrowserCookie.write(browser);
            getUI().ifPresent(ui -> ui.navigate(StudentChatView.class));
        } catch (NotAllowed paused) {
            Notifications.refused(this, paused);
        } catch (Conflict open) {
            Notifications.refused(this, open);
            StudentCookie.read().flatMap(chats::find).map(this::offer).ifPresent(Anchor::focus);
        }
    }

    @Override
    public String getPageTitle() {
        return site.title();
    }
}
