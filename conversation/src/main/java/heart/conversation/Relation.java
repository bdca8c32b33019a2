// SPDX-License-Identifier: Apache-2.0
package heart.conversation;

/** What the two are to each other. */
public enum Relation implements Coded {
  PARTNERS("partners"),
  FRIENDS("friends"),
  FAMILY("family"),
  NEW("new");

  private final String code;

  Relation(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
