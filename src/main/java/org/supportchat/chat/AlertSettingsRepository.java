package org.supportchat.chat;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AlertSettingsRepository extends JpaRepository<StoredAlertSettings, UUID> {}
