package org.supportchat.chat.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.supportchat.chat.ChatStatus;
import org.supportchat.chat.NewMessage;
import org.supportchat.common.Refusal;
import org.supportchat.common.TooMany;
import org.supportchat.database.DatabaseAway;
import tools.jackson.databind.JsonNode;

/**
 * The writing side of a chat. The browser makes a message's key, keeps it in its outbox and sends it until this has an
 * answer: stored, refused with the reason, or later, where the server cannot store now.
 */
@JavaScript("context://scripts/chat.js")
final class Composer extends Component implements HasComponents, HasStyle {

    private static final Logger log = LoggerFactory.getLogger(Composer.class);

    private final MessageField field;
    private final transient PageWork work = new PageWork();
    private final String place;
    private final transient Runnable sending;
    private final transient Function<NewMessage, Number> send;
    private transient Optional<Attaching> attaching = Optional.empty();

    /**
     * @param place whose words in which chat: what the browser keeps goes by it
     * @param sending done in the call of the page, before each message
     * @param send stores the message, outside the session lock, and gives its place in the log, or throws the refusal
     *     that is shown with it
     * @param typing told now and then while somebody types
     */
    Composer(String place, Runnable sending, Function<NewMessage, Number> send, Runnable typing) {
        this(
                "message-composer",
                place,
                sending,
                send,
                typing,
                new MessageField("chat.message", "chat.message-placeholder"),
                "chat.send");
    }

    /**
     * @param tag of its element
     * @param sendKey the key of the words on its button
     */
    Composer(
            String tag,
            String place,
            Runnable sending,
            Function<NewMessage, Number> send,
            Runnable typing,
            MessageField field,
            String sendKey) {
        super(new Element(tag));
        this.place = place;
        this.sending = sending;
        this.send = send;
        this.field = field;
        addClassName("composer");
        var button = new Button(getTranslation(sendKey), VaadinIcon.PAPERPLANE.create());
        button.addClassName("composer-send");
        button.addThemeName("primary");
        add(createEmoji(), field, button);
        addListener(MessageSentEvent.class, this::send);
        addListener(TypingEvent.class, event -> typing.run());
    }

    /**
     * Says how the chat stands. Where nothing can be sent, what was typed stays to be read and copied, and an empty
     * composer is out of sight; of a closed chat the browser keeps nothing.
     */
    void setStatus(ChatStatus status) {
        getElement().setAttribute("ended", !status.isOpen());
        getElement().setAttribute("closed", status == ChatStatus.CLOSED);
    }

    /** Lets the browser of the page forget all that it keeps at this place. */
    static void forget(UI ui, String place) {
        ui.getPage().executeJs("window.MessageOutbox?.forget($0)", place);
    }

    /** Lets files be sent with messages. */
    void attachFiles(Attaching files) {
        attaching = Optional.of(files);
        getElement().setAttribute("files", files.address());
        addTool(files.createButton(this));
    }

    /** Puts one more tool in front of the text. */
    void addTool(Component tool) {
        addComponentAtIndex(indexOf(field), tool);
    }

    boolean isOpen() {
        return !getElement().hasAttribute("ended");
    }

    void focus() {
        field.focus();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("begin", place, NewMessage.TEXT_LONGEST, JacksonUtils.beanToJson(texts()));
    }

    /** The script listens for its click. */
    private Button createEmoji() {
        var emoji = new Button(VaadinIcon.SMILEY_O.create());
        emoji.addClassName("composer-emoji");
        emoji.addThemeNames("tertiary", "icon");
        emoji.setAriaLabel(getTranslation("chat.emoji"));
        emoji.setTooltipText(getTranslation("chat.emoji"));
        return emoji;
    }

    private Map<String, Object> texts() {
        return Map.of(
                "tooLong", getTranslation("invalid.long"),
                "empty", getTranslation("invalid.empty-message"),
                "character", getTranslation("invalid.character"),
                "ended", getTranslation("chat.not-sent"),
                "forgotten", getTranslation("chat.not-kept"),
                "emoji", emojiLabels(),
                "code", codeLabels(),
                "files", attaching.map(files -> files.texts(this)).orElse(Map.of()));
    }

    private Map<String, String> emojiLabels() {
        return Map.of(
                "name", getTranslation("chat.emoji"),
                "faces", getTranslation("chat.emoji-faces"),
                "hands", getTranslation("chat.emoji-hands"),
                "study", getTranslation("chat.emoji-study"),
                "symbols", getTranslation("chat.emoji-symbols"));
    }

    private Map<String, String> codeLabels() {
        return Map.of(
                "question", getTranslation("chat.code-question"),
                "accept", getTranslation("chat.code-accept"),
                "refuse", getTranslation("chat.code-refuse"));
    }

    private void send(MessageSentEvent event) {
        sending.run();
        getUI().ifPresent(ui -> work.ask(ui, () -> store(event.key, event.text, event.files)));
    }

    private Command store(String key, String text, List<String> files) {
        try {
            var seq = send.apply(NewMessage.of(key, text, files));
            return () -> getElement().callJsFunction("confirm", key, seq);
        } catch (TooMany tooFast) {
            return () -> getElement().callJsFunction("postpone", key, getTranslation(tooFast.key()));
        } catch (Refusal refusal) {
            return () -> getElement().callJsFunction("refuse", key, refusal.sentence(this::getTranslation));
        } catch (RuntimeException fault) {
            if (!DatabaseAway.isCauseOf(fault)) {
                log.warn("A message could not be stored; its page sends it again: {}", fault.toString());
            }
            return () -> getElement().callJsFunction("postpone", key, getTranslation("chat.not-stored"));
        }
    }

    /** Somebody types here. */
    @DomEvent("typing")
    public static final class TypingEvent extends ComponentEvent<Composer> {

        public TypingEvent(Composer source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The writer sent something. */
    @DomEvent("message-sent")
    public static final class MessageSentEvent extends ComponentEvent<Composer> {

        private final String key;
        private final String text;
        private final List<String> files;

        public MessageSentEvent(
                Composer source,
                boolean fromClient,
                @EventData("event.detail?.key") @Nullable String key,
                @EventData("event.detail?.text") @Nullable String text,
                @EventData("event.detail?.files") @Nullable JsonNode files) {
            super(source, fromClient);
            this.key = Objects.requireNonNullElse(key, "");
            this.text = Objects.requireNonNullElse(text, "");
            this.files = files == null
                    ? List.of()
                    : files.valueStream()
                            .filter(JsonNode::isString)
                            .map(JsonNode::stringValue)
                            .toList();
        }
    }
}
