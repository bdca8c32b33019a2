// SPDX-License-Identifier: Apache-2.0
package heart.store;

import java.util.List;
import java.util.Optional;

/** People, known by public keys alone, and their signed-in devices. */
public interface People {

  /** What became of a sign-in. */
  enum SignedIn {
    DONE,
    /** The challenge has signed someone in before. */
    CHALLENGE_SPENT,
    /** This person is known with another seal key. */
    SEAL_DIFFERS
  }

  /**
   * Spends a challenge and begins a session, making the person known when new.
   *
   * @param tokenHash of the token that the device keeps
   * @param challengeExpiresMs how long the spent challenge must be remembered
   */
  SignedIn signIn(
      Session session, String seal, String tokenHash, String challenge, long challengeExpiresMs);

  /** The session of a token, unless it has expired. Notes, to the hour, that it was seen. */
  Optional<Session> session(String tokenHash);

  /** All live sessions of a person, newest first. */
  List<Session> sessions(String person);

  /** Ends one session; false when it is none of {@code person}'s. */
  boolean signOut(String person, String sessionId);

  /** The server's own secret of this name: the one kept, or {@code fresh} from now on. */
  String secret(String name, String fresh);
}
