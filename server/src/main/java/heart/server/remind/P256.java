// SPDX-License-Identifier: Apache-2.0
package heart.server.remind;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Optional;

/** Keys on the curve P-256, in the form that web push has them: an uncompressed point (SEC 1). */
final class P256 {
  static final int POINT_BYTES = 65;
  private static final int SCALAR_BYTES = 32;
  private static final ECParameterSpec CURVE = curve();

  private P256() {}

  private static ECParameterSpec curve() {
    try {
      var parameters = AlgorithmParameters.getInstance("EC");
      parameters.init(new ECGenParameterSpec("secp256r1"));
      return parameters.getParameterSpec(ECParameterSpec.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has P-256", e);
    }
  }

  static KeyPair fresh() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(CURVE);
    return generator.generateKeyPair();
  }

  /** The key that these 65 bytes spell; empty when they are no point of the curve. */
  static Optional<ECPublicKey> publicKey(byte[] point) {
    if (point.length != POINT_BYTES || point[0] != 4) return Optional.empty();
    var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
    var y = new BigInteger(1, Arrays.copyOfRange(point, 33, POINT_BYTES));
    if (!isOnCurve(x, y)) return Optional.empty();
    try {
      var spec = new ECPublicKeySpec(new ECPoint(x, y), CURVE);
      return Optional.of((ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** y² = x³ + ax + b: what is elsewhere would give parts of a private key away. */
  private static boolean isOnCurve(BigInteger x, BigInteger y) {
    var p = ((ECFieldFp) CURVE.getCurve().getField()).getP();
    if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0) return false;
    var right =
        x.modPow(BigInteger.valueOf(3), p)
            .add(CURVE.getCurve().getA().multiply(x))
            .add(CURVE.getCurve().getB());
    return y.multiply(y).subtract(right).mod(p).signum() == 0;
  }

  static ECPrivateKey privateKey(byte[] scalar) throws GeneralSecurityException {
    var spec = new ECPrivateKeySpec(new BigInteger(1, scalar), CURVE);
    return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
  }

  static byte[] point(ECPublicKey key) {
    var point = new byte[POINT_BYTES];
    point[0] = 4;
    put(key.getW().getAffineX(), point, 1);
    put(key.getW().getAffineY(), point, 33);
    return point;
  }

  static byte[] scalar(ECPrivateKey key) {
    var scalar = new byte[SCALAR_BYTES];
    put(key.getS(), scalar, 0);
    return scalar;
  }

  private static void put(BigInteger number, byte[] into, int at) {
    var bytes = number.toByteArray(); // perhaps a sign's zero before it, perhaps shorter
    var from = Math.max(0, bytes.length - SCALAR_BYTES);
    var length = bytes.length - from;
    System.arraycopy(bytes, from, into, at + SCALAR_BYTES - length, length);
  }
}
