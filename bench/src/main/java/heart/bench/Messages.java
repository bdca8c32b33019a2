// SPDX-License-Identifier: Apache-2.0
package heart.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Messages of 20 to 60 words, made of the sentences that the coach is tested with: hurtful ones,
 * their quiet twins and warm ones, in a fixed random order. Every benchmark reads the same.
 */
public final class Messages {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 60;

  private Messages() {}

  /** All messages. */
  public static List<String> all() {
    var sentences = sentences();
    Collections.shuffle(sentences, new Random(5));
    var chance = new Random(3);
    var messages = new ArrayList<String>();
    var message = new StringBuilder();
    int count = 0;
    int wanted = length(chance);
    for (var sentence : sentences) {
      int more = words(sentence);
      if (count >= SHORTEST && count + more > wanted) {
        messages.add(message.toString());
        message.setLength(0);
        count = 0;
        wanted = length(chance);
      }
      if (count + more <= LONGEST) {
        message.append(count == 0 ? "" : " ").append(sentence);
        count += more;
      }
    }
    return List.copyOf(messages);
  }

  /** The sentences they are made of. */
  static List<String> sentences() {
    var sentences = new ArrayList<String>();
    lines("open.tsv").stream().skip(1).forEach(line -> sentences.add(cell(line, 7)));
    lines("own.tsv").forEach(line -> sentences.add(cell(line, 2)));
    sentences.addAll(lines("warm.txt"));
    return sentences;
  }

  /** What was said and what was said back, one pair after the other. */
  static List<String[]> pairs() {
    return lines("listening/own.tsv").stream()
        .skip(1)
        .map(line -> new String[] {cell(line, 7), cell(line, 8)})
        .toList();
  }

  private static int length(Random chance) {
    return SHORTEST + chance.nextInt(LONGEST - SHORTEST + 1);
  }

  private static int words(String sentence) {
    int words = 0;
    for (int i = 0; i < sentence.length(); i++) {
      words += sentence.charAt(i) > ' ' && (i == 0 || sentence.charAt(i - 1) <= ' ') ? 1 : 0;
    }
    return words;
  }

  private static String cell(String line, int number) {
    return line.split("\t", -1)[number];
  }

  private static List<String> lines(String name) {
    try (InputStream in = Messages.class.getResourceAsStream("/heart/words/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no sentences at " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
