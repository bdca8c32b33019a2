// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import heart.conversation.Degree;
import heart.conversation.Relation;
import java.util.List;

/**
 * A guide as one chooses it, without its texts.
 *
 * @param minutes roughly, for the whole talk
 * @param steps how many lie between opening and close
 * @param near whether its text is on every device; else a talk carries it in its beginning
 */
public record GuideCard(
    String id,
    int edition,
    List<String> languages,
    LocalText title,
    LocalText about,
    int minutes,
    Degree degree,
    List<Relation> relations,
    int steps,
    boolean near) {

  /** The card of a guide that the talk itself brings along. */
  public static GuideCard of(Guide guide) {
    return new GuideCard(
        guide.id(),
        guide.edition(),
        guide.languages(),
        guide.title(),
        guide.about(),
        guide.minutes(),
        guide.degree(),
        guide.relations(),
        guide.held(),
        false);
  }
}
