// SPDX-License-Identifier: Apache-2.0
package heart.server;

import java.util.Locale;

/**
 * Every refusal the server knows: a stable code, its HTTP status, whether trying the same again can
 * help, and one plain sentence. The list is part of the protocol (docs/protocol-http.md): codes may
 * be added, none changes its meaning.
 */
enum Code {
  MALFORMED(400, false, "The request is not the JSON that this address expects."),
  NOT_CANONICAL(400, false, "A value is not base64url in its one spelling, without padding."),
  WRONG_LENGTH(400, false, "A value has not the number of bytes that it must have."),
  OUT_OF_RANGE(400, false, "A number is outside its range."),
  WRONG_TYPE(415, false, "A body must be sent as application/json."),
  TOO_LARGE(413, false, "This is larger than the server takes."),
  BAD_REQUEST(400, false, "The request is not HTTP that this server understands."),
  HEADERS_TOO_LARGE(431, false, "The request's header lines are larger than this server takes."),
  NO_SUCH_ADDRESS(404, false, "There is nothing at this address."),
  WRONG_METHOD(405, false, "This address does not know that method."),
  UPGRADE_REQUIRED(426, false, "This address speaks WebSocket only."),
  TIMED_OUT(408, true, "The request did not arrive in time."),

  NOT_SIGNED_IN(401, false, "Nobody is signed in on this device: sign in and try again."),
  CHALLENGE_INVALID(
      401, false, "The challenge is not one of ours, used up or too old: ask for a new one."),
  BAD_SIGNATURE(403, false, "The signature does not stand for these bytes and this key."),
  NOT_A_KEY(400, false, "The public key is none that anybody can have made in good faith."),
  SEAL_DIFFERS(409, false, "This person is known with another seal key."),
  FOREIGN_ORIGIN(403, false, "The request comes from another site's page."),
  UNKNOWN_SESSION(404, false, "No such device of this person is signed in."),

  UNKNOWN_PLACE(404, false, "There is no such place, or it is not this person's."),
  UNKNOWN_LOG(404, false, "There is no such log, or it is not this person's."),
  ID_TAKEN(409, false, "This id is taken by something else: choose another at random."),
  TOO_MANY_PLACES(403, false, "This person has as many places as one may have."),
  TOO_MANY_LOGS(403, false, "This place, or this person, has as many logs as one may have."),
  NOT_THE_AUTHOR(403, false, "An entry can be sent only by the person who signed it."),
  OTHER_LOG(400, false, "The entry names another log than the address does."),
  BEHIND(409, true, "Another entry was first: take in what was missed, decide again, send again."),
  WRONG_PREV(409, false, "The past that this entry continues is not the one the server has."),
  PLACE_FULL(403, false, "This place has used up its room on this server."),
  TOO_MANY_FOLLOWED(403, false, "One socket may not follow more logs than this."),
  NOT_FOLLOWED(409, false, "A signal goes to the followers of a log: follow it first."),

  INVITATION_UNKNOWN(404, false, "There is no such invitation."),
  INVITATION_USED(410, false, "This invitation has been used."),
  INVITATION_EXPIRED(410, false, "This invitation has expired."),
  INVITATION_WITHDRAWN(410, false, "This invitation has been taken back."),
  BAD_EXPIRY(
      400, false, "An invitation must end in the future, within the time this server allows."),
  NO_SEAT(409, false, "Both seats of this place are taken."),
  ALREADY_MEMBER(409, false, "This person is in the place already."),
  TOO_MANY_INVITATIONS(403, false, "This place has as many open invitations as it may have."),

  TOO_MANY_WAKE_UPS(403, false, "This person has as many reminders as one may have."),
  ENDPOINT_REFUSED(
      400, false, "This is no push service on the internet, or its keys are none: it is not used."),
  NO_MAIL_HERE(404, false, "This server sends no mail."),
  NO_MAIL_ADDRESS(400, false, "This is not written like a mail address."),
  CODE_WRONG(403, false, "This is not the code that was sent."),
  CODE_OVER(410, false, "There is no code to say any more: ask for a new one."),

  TOO_FAST(429, true, "That is too much at once: wait a moment and try again."),
  BUSY(503, true, "The server has more to write than it can: try again in a moment."),
  STOPPING(503, true, "The server is stopping or starting again: come back in a moment."),
  STORE_FULL(
      507,
      true,
      "The server's disk is full: nothing was added, and nothing that was kept is lost."),
  STORE_DAMAGED(
      503, false, "The server's database is damaged: whoever runs the server must look at it."),
  FAULT(500, true, "The server has made a mistake: nothing was added.");

  private final int status;
  private final boolean retry;
  private final String sentence;

  Code(int status, boolean retry, String sentence) {
    this.status = status;
    this.retry = retry;
    this.sentence = sentence;
  }

  int status() {
    return status;
  }

  /** Whether sending the very same again, later, can succeed. */
  boolean retry() {
    return retry;
  }

  String sentence() {
    return sentence;
  }

  /** As on the wire: lower case with hyphens. */
  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
