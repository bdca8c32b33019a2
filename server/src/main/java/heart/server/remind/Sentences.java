// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import heart.store.Deliveries.What;
import java.time.Duration;
import java.util.Locale;

/**
 * What a reminder says, on a lock screen for anybody to read: when, never what or with whom. The
 * only words of the server, for its messages arrive where no page of ours is.
 */
enum Sentences {
  EN(
      "Reminder",
      "Tomorrow at this time.",
      "In about %d hours.",
      "A few minutes from now.",
      "It is time.",
      "Something you wanted to come back to.",
      "Your code",
      "Your code is %s. It holds for an hour.",
      "If you did not ask for it, do nothing: this address will be forgotten.",
      "You asked for this reminder. To stop these e-mails:",
      "Stop these e-mails?",
      "Stop them",
      "These e-mails are stopped. Nothing else has changed.",
      "Busy"),
  ES(
      "Recordatorio",
      "Mañana a esta hora.",
      "Dentro de unas %d horas.",
      "Dentro de unos minutos.",
      "Es la hora.",
      "Algo a lo que querías volver.",
      "Tu código",
      "Tu código es %s. Vale durante una hora.",
      "Si no lo has pedido, no hagas nada: esta dirección se olvidará.",
      "Has pedido este recordatorio. Para dejar de recibir estos correos:",
      "¿Dejar de recibir estos correos?",
      "Dejar de recibirlos",
      "Ya no recibirás estos correos. Nada más ha cambiado.",
      "Ocupado");

  private static final long A_DAY_MS = Duration.ofDays(1).toMillis();
  private static final long AN_HOUR_MS = Duration.ofHours(1).toMillis();

  final String title;
  private final String tomorrow;
  private final String hours;
  private final String prepare;
  private final String now;
  private final String back;
  final String codeTitle;
  private final String code;
  final String notAsked;
  final String stop;
  final String stopTitle;
  final String stopButton;
  final String stopped;
  final String busy;

  Sentences(
      String title,
      String tomorrow,
      String hours,
      String prepare,
      String now,
      String back,
      String codeTitle,
      String code,
      String notAsked,
      String stop,
      String stopTitle,
      String stopButton,
      String stopped,
      String busy) {
    this.title = title;
    this.tomorrow = tomorrow;
    this.hours = hours;
    this.prepare = prepare;
    this.now = now;
    this.back = back;
    this.codeTitle = codeTitle;
    this.code = code;
    this.notAsked = notAsked;
    this.stop = stop;
    this.stopTitle = stopTitle;
    this.stopButton = stopButton;
    this.stopped = stopped;
    this.busy = busy;
  }

  /** The sentences of a language; English where we have none. */
  static Sentences in(String language) {
    return language.toLowerCase(Locale.ROOT).startsWith("es") ? ES : EN;
  }

  /**
   * The reminder itself, true also when it comes late.
   *
   * @param atMs when it was to be said
   * @param nowMs when it is
   */
  String of(What what, long atMs, long nowMs) {
    return switch (what) {
      case TOMORROW -> tomorrow(atMs, nowMs);
      case PREPARE -> prepare;
      case NOW -> now;
      case BACK -> back;
      case CODE -> throw new IllegalArgumentException("a code is no reminder");
    };
  }

  private String tomorrow(long atMs, long nowMs) {
    var left = Math.round((atMs + A_DAY_MS - nowMs) / (double) AN_HOUR_MS);
    return left >= 24 ? tomorrow : hours.formatted(left);
  }

  String code(String code) {
    return this.code.formatted(code.substring(0, 3) + " " + code.substring(3));
  }
}
