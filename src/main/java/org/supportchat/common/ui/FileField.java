package org.supportchat.common.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.supportchat.common.Refusal;

/**
 * Where a file is chosen or dropped. It is read here and not by the framework, whose limits of size hold for another form of
 * upload alone: one byte more than fits is enough to know that a file is too large.
 */
public final class FileField extends Upload {

    private final Kind kind;
    private final transient Function<byte[], Command> take;

    /**
     * Which files fit.
     *
     * @param largest in bytes
     * @param tooLarge says that a file is larger
     * @param wrongType says that a file is of another type
     * @param extensions of their names, with the dot
     */
    public record Kind(int largest, String tooLarge, String wrongType, String... extensions) {}

    /**
     * @param read understands the content, outside the lock of the page, or throws why it cannot; there is one byte too many
     *     of it where it is too large
     * @param show shows what was understood
     * @param refuse tells in words why a file was not sent, or not understood
     */
    public <T> FileField(Kind kind, Function<byte[], T> read, Consumer<T> show, Consumer<String> refuse) {
        this.kind = kind;
        this.take = content -> {
            try {
                var understood = read.apply(content);
                return () -> show.accept(understood);
            } catch (Refusal refusal) {
                return () -> refuse.accept(refusal.sentence(this::getTranslation));
            }
        };
        setMaxFiles(1);
        setMaxFileSize(kind.largest());
        setAcceptedFileExtensions(kind.extensions());
        setI18n(createTexts());
        setUploadHandler(this::receive);
        addFileRejectedListener(rejected -> refuse.accept(rejected.getErrorMessage()));
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var show = take.apply(content.readNBytes(kind.largest() + 1));
            LivePage.show(ui, () -> {
                show.execute();
                clearFileList();
            });
        }
    }

    private UploadI18N createTexts() {
        var unavailable = getTranslation("upload.failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("upload.choose-file")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("upload.drop-file")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("upload.one-file"))
                        .setFileIsTooBig(kind.tooLarge())
                        .setIncorrectFileType(kind.wrongType()))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(unavailable)
                                .setUnexpectedServerError(unavailable)
                                .setForbidden(unavailable)));
    }
}
