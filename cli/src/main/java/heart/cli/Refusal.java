// SPDX-License-Identifier: Apache-2.0
package heart.cli;

/**
 * Something the person at the keyboard can mend: its message is the one sentence they are shown,
 * without a trace, and the program ends with exit status 2.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  Refusal(String sentence) {
    super(sentence);
  }

  Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
