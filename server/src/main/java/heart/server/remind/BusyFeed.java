// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.util.Duration;
import heart.store.WakeUps.Busy;
import java.util.Date;
import java.util.List;

/**
 * Somebody's busy times as a calendar that calendars subscribe to (RFC 5545): when, and no more.
 */
public final class BusyFeed {
  private static final String PRODUCT = "-//Heart-to-Heart//Calendar feed 1//EN";

  private BusyFeed() {}

  /**
   * The whole calendar, in UTC, which each calendar shows in its own zone.
   *
   * @param secret that only this feed knows, so that its entries have names which nobody can match
   *     with another calendar's
   */
  public static String of(List<Busy> busy, String language, String secret) {
    var calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setRefreshInterval(Duration.builder().hours(1).build());
    for (var one : busy) calendar.addEvent(event(one, Sentences.in(language).busy, secret));
    return Biweekly.write(calendar).go();
  }

  @SuppressWarnings("JavaUtilDate") // the one form that an entry's times take
  private static VEvent event(Busy one, String title, String secret) {
    var event = new VEvent();
    event.setUid(secret.substring(0, 16) + "-" + Long.toHexString(one.fromMs()));
    event.setDateTimeStamp(new Date(one.fromMs()));
    event.setDateStart(new Date(one.fromMs()));
    event.setDateEnd(new Date(one.untilMs()));
    event.setSummary(title);
    event.setClassification(Classification.PRIVATE);
    event.setTransparency(false);
    return event;
  }
}
