// SPDX-License-Identifier: Apache-2.0
package heart.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The certificate that {@code --lan} makes for itself and keeps in the data folder: browsers give a
 * page cryptography only over HTTPS, and no authority signs for an address inside a house. It names
 * this machine's addresses and host name and is made anew when they change or its end is near.
 *
 * <p>Made by the JDK's own {@code keytool}, so that no cryptographic library is needed for it.
 */
final class OwnCertificate {
  /** PKCS #12 wants a password; what guards the key is that only its owner can read the file. */
  private static final String PASSWORD = "kept-by-file-permissions";

  private static final String ALIAS = "heart";

  /** Phones refuse certificates that last longer than 825 days; browsers are going below 398. */
  private static final int DAYS = 397;

  private static final Duration RENEW_BEFORE = Duration.ofDays(30);

  private final Path keystore;
  private final X509Certificate certificate;

  private OwnCertificate(Path keystore, X509Certificate certificate) {
    this.keystore = keystore;
    this.certificate = certificate;
  }

  /**
   * The certificate in {@code folder} for all of {@code hosts}, made now if there is none that
   * still serves.
   *
   * @param hosts IPv4 addresses and host names
   * @throws Refusal when it can't be made or written
   */
  static OwnCertificate in(Path folder, List<String> hosts, Instant now) {
    var keystore = folder.resolve("certificate.p12");
    try {
      ownersAlone(folder);
      if (!Files.exists(keystore) || !serves(read(keystore), hosts, now)) {
        make(keystore, hosts);
      }
      return new OwnCertificate(keystore, read(keystore));
    } catch (IOException | GeneralSecurityException fault) {
      throw unusable(keystore, fault);
    }
  }

  /** What a server needs to speak HTTPS with it. */
  SSLContext tls() {
    try {
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(load(keystore), PASSWORD.toCharArray());
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException fault) {
      throw unusable(keystore, fault);
    }
  }

  /** SHA-256 of the certificate as browsers show it: upper-case pairs with colons. */
  String fingerprint() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** When it stops being valid. */
  Instant end() {
    return certificate.getNotAfter().toInstant();
  }

  private static void ownersAlone(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var owners = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owners));
    } else {
      Files.createDirectories(folder);
    }
  }

  private static boolean serves(X509Certificate certificate, List<String> hosts, Instant now)
      throws GeneralSecurityException {
    var names = certificate.getSubjectAlternativeNames();
    return names != null
        && names.stream().map(name -> name.get(1)).toList().containsAll(hosts)
        && certificate.getNotAfter().toInstant().isAfter(now.plus(RENEW_BEFORE));
  }

  private static Refusal unusable(Path keystore, Exception fault) {
    return new Refusal(
        "The certificate in " + keystore + " can't be used; delete that file and start again.",
        fault);
  }

  private static X509Certificate read(Path file) throws IOException, GeneralSecurityException {
    if (load(file).getCertificate(ALIAS) instanceof X509Certificate certificate) {
      return certificate;
    }
    throw new GeneralSecurityException("no certificate called " + ALIAS);
  }

  private static KeyStore load(Path file) throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  /** Written beside and moved into place, so that a run cut short leaves no half of one. */
  private static void make(Path keystore, List<String> hosts) throws IOException {
    var fresh = keystore.resolveSibling("certificate.new");
    Files.deleteIfExists(fresh);
    var made = keytool(fresh, hosts);
    if (made != 0 || !Files.exists(fresh)) {
      throw new IOException("keytool ended with " + made);
    }
    if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
    }
    Files.move(
        fresh, keystore, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static int keytool(Path file, List<String> hosts) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", ALIAS, "-storetype", "PKCS12"));
    command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
    command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
    command.addAll(List.of("-dname", "CN=Heart-to-Heart on this network"));
    // A day early: the clocks of phones are not always right.
    command.addAll(List.of("-startdate", "-1d", "-validity", Integer.toString(DAYS)));
    command.addAll(List.of("-ext", "SAN=" + alternativeNames(hosts)));
    command.addAll(List.of("-ext", "EKU=serverAuth", "-ext", "KU:critical=digitalSignature"));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      var status = process.waitFor();
      if (status != 0) {
        throw new IOException("keytool: " + said.strip());
      }
      return status;
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the certificate was made", stopped);
    }
  }

  private static String alternativeNames(List<String> hosts) {
    return hosts.stream()
        .map(host -> (host.matches("[0-9.]+") ? "ip:" : "dns:") + host)
        .collect(Collectors.joining(","));
  }
}
