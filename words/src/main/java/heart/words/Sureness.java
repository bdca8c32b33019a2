// SPDX-License-Identifier: Apache-2.0
package heart.words;

/** How sure the coach is of a finding. */
public enum Sureness {
  /** Nearly always right. */
  SURE,
  /** The words may be meant well; only the writer knows. */
  MAY_BE
}
