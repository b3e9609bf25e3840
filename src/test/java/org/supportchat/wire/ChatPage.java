package org.supportchat.wire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An open page of a chat, on either side: what it shows, and what its writer hears. */
public final class ChatPage implements AutoCloseable {

    private final ConcurrentSkipListMap<Long, Item> shown = new ConcurrentSkipListMap<>();
    private final Consumer<Answer> answers;
    private volatile boolean hasOlder;
    private volatile String place = "";
    private @Nullable Page page;

    private ChatPage(Consumer<Answer> answers) {
        this.answers = answers;
    }

    /**
     * Starts a chat from the landing page, whatever time it is.
     *
     * @throws Unreachable where the page cannot be had now
     */
    public static ChatPage start(Browser browser, String name, String question, Consumer<Answer> answers) {
        var chat = open(browser, "", answers);
        chat.page().fill(Names.YOUR_QUESTION, question);
        chat.page().fill(Names.YOUR_NAME, name);
        chat.page().press(chat.isOpen() ? Names.START_CHAT : Names.LEAVE_A_QUESTION);
        return chat;
    }

    private boolean isOpen() {
        return page().look(nodes -> nodes.button(Names.START_CHAT)).isPresent();
    }

    /**
     * Opens the landing page, to look at it.
     *
     * @throws Unreachable where the page cannot be had now
     */
    public static ChatPage ofVisitor(Browser browser) {
        return open(browser, "", answer -> {});
    }

    /**
     * Opens the chat that this browser holds as a student.
     *
     * @throws Unreachable where the page cannot be had now
     */
    public static ChatPage ofStudent(Browser browser, Consumer<Answer> answers) {
        return open(browser, Names.CHAT, answers);
    }

    /**
     * Opens a chat on the dashboard of whoever is signed in.
     *
     * @throws Unreachable where the page cannot be had now, or nobody is signed in
     */
    public static ChatPage ofTechnician(Browser browser, String chatId, Consumer<Answer> answers) {
        return open(browser, Names.DASHBOARD + chatId, answers);
    }

    private static ChatPage open(Browser browser, String path, Consumer<Answer> answers) {
        var chat = new ChatPage(answers);
        chat.page = Page.open(browser, path, chat.new Screen());
        return chat;
    }

    /** Which chat it is, once there is a composer. */
    public UUID chatId() {
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }

    /** Whether there is a composer. */
    public boolean canWrite() {
        return page().look(nodes -> nodes.element(Names.COMPOSER)).isPresent();
    }

    /** Whether the page says that the server cannot store now. */
    public boolean tellsTrouble() {
        return page().look(Nodes::tellTrouble);
    }

    public boolean canJoin() {
        return page().look(nodes -> nodes.button(Names.JOIN)).isPresent();
    }

    public void join() {
        page().press(Names.JOIN);
    }

    /** Sends a message; the answer comes later, or never. */
    public void write(String key, String text) {
        page().fire(Names.COMPOSER, Names.MESSAGE_SENT, Map.of(Names.KEY, key, Names.TEXT, text));
    }

    /** Sends a message with files that were uploaded before. */
    void write(String key, String text, List<String> files) {
        page().fire(Names.COMPOSER, Names.MESSAGE_SENT, Map.of(Names.KEY, key, Names.TEXT, text, Names.FILES, files));
    }

    /** Sends one and the same call so many times. */
    public void writeByOneCall(int times, String key, String text) {
        page().fireAgain(times, Names.COMPOSER, Names.MESSAGE_SENT, Map.of(Names.KEY, key, Names.TEXT, text));
    }

    /** Asks for what stands before the first line shown. */
    public void askForOlder() {
        page().fire(Names.LOG, Names.OLDER_WANTED, Map.of(Names.BEFORE, firstSeq()));
    }

    public boolean hasOlder() {
        return hasOlder;
    }

    /** The number of the first line shown, 0 where there is none. */
    public long firstSeq() {
        return shown.isEmpty() ? 0 : shown.firstKey();
    }

    /** The number of the last line shown, 0 where there is none. */
    public long lastSeq() {
        return shown.isEmpty() ? 0 : shown.lastKey();
    }

    /** What is shown, in order. */
    public Collection<Item> items() {
        return List.copyOf(shown.values());
    }

    /** Asks for all of the page anew, which ends what can be done with it here. */
    public void resynchronize() {
        page().resynchronize();
    }

    public boolean isLost() {
        return page().isLost();
    }

    /** Closes the page as a browser does whose tab is closed, so that the server forgets it. */
    public void leave() {
        page().leave();
    }

    /** Ends the page without a word to the server, as a machine does that loses its power. */
    @Override
    public void close() {
        page().close();
    }

    private Page page() {
        var open = page;
        if (open == null) {
            throw new IllegalStateException("the page is not open yet");
        }
        return open;
    }

    /** Does what the scripts of the page do with what they are told; what it does not know is not its business. */
    private final class Screen implements PageListener {

        @Override
        public void told(Call call) {
            var arguments = call.arguments();
            switch (call.function()) {
                case Names.CONFIRM ->
                    answers.accept(new Answer.Confirmed(
                            text(arguments), arguments.get(1).asLong()));
                case Names.BEGIN -> begun(arguments);
                case Names.REFUSE ->
                    answers.accept(
                            new Answer.Refused(text(arguments), arguments.get(1).asString()));
                case Names.POSTPONE -> answers.accept(new Answer.Postponed(text(arguments)));
                case Names.SHOW_ALL -> {
                    shown.clear();
                    add(arguments.getFirst());
                    hasOlder = arguments.get(1).asBoolean();
                }
                case Names.ADD_NEWER -> add(arguments.getFirst());
                case Names.ADD_OLDER -> {
                    add(arguments.getFirst());
                    hasOlder = arguments.get(1).asBoolean();
                }
                default -> {
                    // Another part of the screen.
                }
            }
        }

        @Override
        public void lost(String why) {
            answers.accept(new Answer.Lost(why));
        }

        /** Other parts of the screen begin as well, and no other with a place. */
        private void begun(List<JsonNode> arguments) {
            if (!arguments.isEmpty() && arguments.getFirst().isString()) {
                place = text(arguments);
            }
        }

        private static String text(List<JsonNode> arguments) {
            return arguments.getFirst().asString();
        }

        private void add(JsonNode items) {
            items.forEach(item -> shown.putIfAbsent(item.path("seq").asLong(), Item.of(item)));
        }
    }
}
