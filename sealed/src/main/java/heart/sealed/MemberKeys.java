// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.util.Optional;

/**
 * What others know a person by, as base64url.
 *
 * @param sign Ed25519 public key, 32 bytes; it is the person's id
 * @param seal X25519 public key, 32 bytes
 */
public record MemberKeys(String sign, String seal) {
  /** Why these can't be anybody's keys; empty if they can. */
  public Optional<Refusal> fault() {
    return B64.fault(sign, PublicKeys.BYTES)
        .or(() -> B64.fault(seal, PublicKeys.BYTES))
        .or(() ->
            PublicKeys.usable(B64.decode(sign))
                ? Optional.empty()
                : Optional.of(Refusal.NOT_A_KEY));
  }
}
