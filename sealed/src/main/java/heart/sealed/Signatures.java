// SPDX-License-Identifier: Apache-2.0
package heart.sealed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 (RFC 8032) over entries and over signing in. */
public final class Signatures {
  private static final String ALGORITHM = "Ed25519";

  /** What comes before the 32 bytes of a public key in its X.509 form (RFC 8410). */
  private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private Signatures() {}

  /** Whether the entry was signed, as it stands, by the author it names. */
  public static boolean check(Entry entry) {
    return verify(entry.author(), entry.signedForm(), entry.sig());
  }

  /**
   * Whether this person signed this challenge for this origin. Every text is base64url except the
   * origin; one that is not canonical or of the wrong length is simply not a signature.
   *
   * @param person the person id
   * @param seal the person's X25519 public key, which the signature vouches for
   * @param origin as the browser writes it, such as {@code https://heart.example}
   */
  public static boolean checkSignIn(
      String person, String seal, String origin, String challenge, String sig) {
    return B64.fault(person, PublicKeys.BYTES).isEmpty()
        && PublicKeys.usable(B64.decode(person))
        && B64.fault(seal, PublicKeys.BYTES).isEmpty()
        && B64.fault(challenge, PublicKeys.BYTES).isEmpty()
        && B64.fault(sig, Entry.SIGNATURE_BYTES).isEmpty()
        && verify(person, signInForm(origin, challenge, seal), sig);
  }

  static byte[] signInForm(String origin, String challenge, String seal) {
    var name = origin.getBytes(StandardCharsets.UTF_8);
    return Frame.of("sign-in").u16(name.length).bytes(name).b64(challenge).b64(seal).toBytes();
  }

  static byte[] sign(byte[] seed, byte[] form) {
    try {
      var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed);
      PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(spec);
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(form);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK can't sign with Ed25519", e);
    }
  }

  private static boolean verify(String person, byte[] form, String sig) {
    try {
      var key = key(B64.decode(person));
      if (key.isEmpty()) {
        return false;
      }
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key.get());
      signature.update(form);
      return signature.verify(B64.decode(sig));
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }

  /** The key; empty for 32 bytes that are no point of the curve. */
  private static Optional<PublicKey> key(byte[] raw) throws GeneralSecurityException {
    var encoded = Arrays.copyOf(PREFIX, PREFIX.length + raw.length);
    System.arraycopy(raw, 0, encoded, PREFIX.length, raw.length);
    try {
      return Optional.of(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
    } catch (InvalidKeySpecException notAPoint) {
      return Optional.empty();
    }
  }
}
