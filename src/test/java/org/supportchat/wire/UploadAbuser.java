package org.supportchat.wire;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A program that sends fifty files at once into one chat, which are too large, never end, or hardly come, and each again a
 * second after it was refused, until its input ends. Then it says how many were refused or cut.
 */
final class UploadAbuser {

    private static final int UPLOADS = 50;
    private static final long TOO_MUCH = 200_000_000;

    /** Milliseconds. */
    private static final int BETWEEN_TRIES = 1_000;

    private final AtomicBoolean isOver = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();
    private final URI home;
    private final String chat;
    private final String cookies;

    private UploadAbuser(String home, String chat, String cookies) {
        this.home = URI.create(home);
        this.chat = chat;
        this.cookies = cookies;
    }

    /** @param arguments the address of the product, the id of a chat, and the cookies that open it */
    public static void main(String[] arguments) throws IOException {
        new UploadAbuser(arguments[0], arguments[1], arguments[2]).run();
    }

    private void run() throws IOException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < UPLOADS; number++) {
                var kind = number % 3;
                threads.submit(() -> goOn(kind));
            }
            while (System.in.read() >= 0) {
                // until it ends
            }
            isOver.set(true);
            threads.shutdownNow();
        }
        System.out.println(done.get());
    }

    private void goOn(int kind) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(BETWEEN_TRIES));
            while (!isOver.get()) {
                send(kind);
                done.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(int kind) throws InterruptedException {
        try (var upload = begin(kind)) {
            if (kind == 2) {
                trickle(upload);
            } else {
                upload.flood(BareUpload.chunk(10_000), TOO_MUCH);
            }
        } catch (IOException refused) {
            // which is what it is for
        }
    }

    private BareUpload begin(int kind) throws IOException {
        var path = "chat/" + UUID.fromString(chat) + "/files/" + FileCalls.newFile() + FileCalls.named("endless.txt");
        var length = kind == 0 ? "Content-Length: " + TOO_MUCH : "Transfer-Encoding: chunked";
        return new BareUpload(home, path, cookies, length);
    }

    private void trickle(BareUpload upload) throws IOException, InterruptedException {
        while (!isOver.get() && !upload.isAnswered()) {
            upload.send(BareUpload.chunk(1));
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
