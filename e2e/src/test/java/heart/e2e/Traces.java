// SPDX-License-Identifier: Apache-2.0
package heart.e2e;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks for words in bytes, whatever they were put into: UTF-8 and UTF-16, Base64 at each of its
 * three alignments and in both alphabets, URL-encoding, JSON escapes, hexadecimal.
 *
 * <p>All patterns are looked for in one pass: the first four bytes at each place are asked of a bit
 * set, and only where it says "perhaps" are patterns compared. A heap dump of 100 MB takes a
 * second.
 */
final class Traces {
  private static final int FIRST = 4;
  private static final int BITS = 1 << 20;

  private final Map<Integer, List<Pattern>> byStart;
  private final BitSet perhaps = new BitSet(BITS);
  private final int longest;

  /** One form of one word; its bytes are kept as ISO-8859-1 text, one character each. */
  private record Pattern(String what, String bytes) {
    private static Pattern of(String what, byte[] form) {
      return new Pattern(what, new String(form, StandardCharsets.ISO_8859_1));
    }

    private boolean stands(byte[] in, int at, int length) {
      if (at + bytes.length() > length) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((in[at + i] & 255) != bytes.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    private int start() {
      return bytes.charAt(0) | bytes.charAt(1) << 8 | bytes.charAt(2) << 16 | bytes.charAt(3) << 24;
    }
  }

  private Traces(List<Pattern> patterns) {
    byStart = patterns.stream().collect(Collectors.groupingBy(Pattern::start));
    byStart.keySet().forEach(start -> perhaps.set(slot(start)));
    longest = patterns.stream().mapToInt(each -> each.bytes().length()).max().orElse(0);
  }

  /** Prepares to look for each of these words. Choose them long and unlike anything else. */
  static Traces of(Iterable<String> words) {
    var patterns = new ArrayList<Pattern>();
    for (var word : words) {
      encodings(word).forEach((how, bytes) -> patterns.add(Pattern.of(word + " as " + how, bytes)));
    }
    return new Traces(patterns);
  }

  /** What was found, each as "word as encoding", in order; empty when nothing. */
  List<String> in(byte[] bytes) {
    var found = new TreeSet<String>();
    look(bytes, bytes.length, found);
    return List.copyOf(found);
  }

  /** The same for a file of any size. */
  List<String> in(Path file) throws IOException {
    var found = new TreeSet<String>();
    var piece = new byte[1 << 24];
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      int kept = 0;
      for (int read; (read = readInto(channel, piece, kept)) > 0; ) {
        int length = kept + read;
        look(piece, length, found);
        // A pattern may lie across two pieces: the end of one begins the next.
        kept = Math.min(longest, length);
        System.arraycopy(piece, length - kept, piece, 0, kept);
      }
    }
    return List.copyOf(found);
  }

  private static int readInto(FileChannel channel, byte[] piece, int from) throws IOException {
    return channel.read(ByteBuffer.wrap(piece, from, piece.length - from));
  }

  private void look(byte[] bytes, int length, Set<String> found) {
    for (int at = 0; at + FIRST <= length; at++) {
      int start = start(bytes, at);
      if (perhaps.get(slot(start))) {
        for (var pattern : byStart.getOrDefault(start, List.of())) {
          if (pattern.stands(bytes, at, length)) {
            found.add(pattern.what());
          }
        }
      }
    }
  }

  private static int start(byte[] bytes, int at) {
    return (bytes[at] & 255)
        | (bytes[at + 1] & 255) << 8
        | (bytes[at + 2] & 255) << 16
        | bytes[at + 3] << 24;
  }

  private static int slot(int start) {
    return (start * 0x9E3779B1) >>> 12;
  }

  /** Every form in which a word might stand somewhere, by the name of the encoding. */
  static Map<String, byte[]> encodings(String word) {
    var forms = new TreeMap<String, byte[]>();
    for (var charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      forms.put(charset.name(), word.getBytes(charset));
      base64(word, charset, forms);
    }
    forms.put("URL", ascii(URLEncoder.encode(word, StandardCharsets.UTF_8)));
    forms.put(
        "URL, %20", ascii(URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20")));
    forms.put("URL, every byte", ascii(everyByte(word)));
    forms.put("JSON, every unit escaped", ascii(escaped(word, false)));
    forms.put("JSON, non-ASCII escaped", ascii(escaped(word, true)));
    var hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
    forms.put("hex", ascii(hex));
    forms.put(
        "HEX",
        ascii(HexFormat.of().withUpperCase().formatHex(word.getBytes(StandardCharsets.UTF_8))));
    return forms;
  }

  /**
   * The characters that the word alone decides, for each place it may have within a group of three
   * bytes: what its neighbours share in is cut off.
   */
  private static void base64(String word, Charset charset, Map<String, byte[]> forms) {
    var bytes = word.getBytes(charset);
    for (int before = 0; before < 3; before++) {
      var shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      int from = (before * 8 + 5) / 6;
      int to = shifted.length * 8 / 6;
      var name = " of " + charset.name() + ", shifted by " + before;
      forms.put("Base64" + name, cut(Base64.getEncoder(), shifted, from, to));
      forms.put("Base64url" + name, cut(Base64.getUrlEncoder(), shifted, from, to));
    }
  }

  private static byte[] cut(Base64.Encoder encoder, byte[] bytes, int from, int to) {
    return ascii(encoder.encodeToString(bytes).substring(from, to));
  }

  private static String everyByte(String word) {
    return HexFormat.of()
        .withPrefix("%")
        .withUpperCase()
        .formatHex(word.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String word, boolean onlyBeyondAscii) {
    return word.chars()
        .mapToObj(unit ->
            onlyBeyondAscii && unit < 128
                ? String.valueOf((char) unit)
                : String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
