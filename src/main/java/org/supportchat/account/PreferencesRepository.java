package org.supportchat.account;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PreferencesRepository extends JpaRepository<StoredPreferences, UUID> {}
