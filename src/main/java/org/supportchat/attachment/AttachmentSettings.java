package org.supportchat.attachment;

import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large files may be and where they are stored.
 *
 * @param directory where the bytes are; made where there is none
 * @param fileSize the largest file
 * @param messageSize the most that the files of one message have together
 * @param messageFiles the most files of one message
 * @param shelfSize the most that one person may send to one chat
 * @param shelfFiles the most files that one person may send to one chat, as many small ones cost more than their bytes
 * @param freeSpace what has to stay free on the disk
 * @param uploadTime the longest that one file may take to arrive
 * @param uploadPause how long a file may take before it has to come at the slowest pace
 * @param slowestPace bytes in a second, on average after the pause; who sends them slower keeps the place of others
 * @param triesPerMinute how often files may be announced or sent from one address in the long run, and twice that at once;
 *     the many people of a computer room share one
 * @param parallelUploads how many files of one person arrive at once in one chat
 * @param allUploads how many files arrive at once on this server
 * @param unsentLife after how long a file that never became part of a message is deleted
 */
@Validated
@ConfigurationProperties("support-chat.attachment")
record AttachmentSettings(
        @DefaultValue("./data/files") Path directory,
        @DefaultValue("5MB") DataSize fileSize,
        @DefaultValue("25MB") DataSize messageSize,
        @DefaultValue("10") @Min(1) int messageFiles,
        @DefaultValue("100MB") DataSize shelfSize,
        @DefaultValue("500") @Min(1) int shelfFiles,
        @DefaultValue("500MB") DataSize freeSpace,
        @DefaultValue("5m") Duration uploadTime,
        @DefaultValue("30s") Duration uploadPause,
        @DefaultValue("10KB") DataSize slowestPace,
        @DefaultValue("600") @Min(1) int triesPerMinute,
        @DefaultValue("3") @Min(1) int parallelUploads,
        @DefaultValue("64") @Min(1) int allUploads,
        @DefaultValue("24h") Duration unsentLife) {

    /** The longest that so many bytes of a file may take to arrive. */
    Duration timeFor(long bytes) {
        var paced = uploadPause.plusSeconds(bytes / Math.max(1, slowestPace.toBytes()));
        return paced.compareTo(uploadTime) < 0 ? paced : uploadTime;
    }

    FileLimits limits() {
        return new FileLimits(
                fileSize.toBytes(), messageSize.toBytes(), messageFiles, shelfSize.toBytes(), FileType.endings());
    }
}
