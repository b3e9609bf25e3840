package org.supportchat.response.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.supportchat.common.ui.LivePage;
import org.supportchat.response.ResponseFileService;

/**
 * Where a file is chosen or dropped. It is read here and not by the framework, whose limits of size hold for another form of
 * upload alone: one byte more than fits is enough to know that a file is too large.
 */
final class FileField extends Upload {

    private final transient Function<byte[], Command> read;

    /**
     * @param read looks at the content, outside the lock of the page, and gives what is to be shown
     * @param refused told in words why a file was not even sent
     */
    FileField(Function<byte[], Command> read, Consumer<String> refused) {
        this.read = read;
        setMaxFiles(1);
        setMaxFileSize(ResponseFileService.LARGEST_FILE);
        setAcceptedFileExtensions(".csv", ".txt", ".tsv");
        setI18n(createTexts());
        setUploadHandler(this::take);
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
    }

    private void take(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var show = read.apply(content.readNBytes(ResponseFileService.LARGEST_FILE + 1));
            LivePage.show(ui, () -> {
                show.execute();
                clearFileList();
            });
        }
    }

    private UploadI18N createTexts() {
        var unavailable = getTranslation("responses.upload-failed");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("responses.choose-file")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("responses.drop-file")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("responses.one-file"))
                        .setFileIsTooBig(
                                getTranslation("responses.file-too-large", ResponseFileService.LARGEST_FILE / 1024))
                        .setIncorrectFileType(getTranslation("responses.file-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(unavailable)
                                .setUnexpectedServerError(unavailable)
                                .setForbidden(unavailable)));
    }
}
