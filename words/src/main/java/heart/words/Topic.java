// SPDX-License-Identifier: Apache-2.0
package heart.words;

/** What a sentence can show: a finding's {@link Category} or the kind of a {@link Strength}. */
public sealed interface Topic permits Category, Strength.Kind {
  /** The name in JSON, such as {@code mind_reading}: stable. */
  String label();
}
