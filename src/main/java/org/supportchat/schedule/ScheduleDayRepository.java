package org.supportchat.schedule;

import java.time.DayOfWeek;
import org.springframework.data.jpa.repository.JpaRepository;

interface ScheduleDayRepository extends JpaRepository<ScheduleDay, DayOfWeek> {}
