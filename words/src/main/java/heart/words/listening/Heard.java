// SPDX-License-Identifier: Apache-2.0
package heart.words.listening;

import java.util.List;

/**
 * What a reply shows of having listened. A mirror for the listener, never a gate: whether they felt
 * heard is for the speaker to say.
 *
 * @param kind what the reply as a whole does
 * @param sentences what each of its sentences does, in order
 * @param parrot nearly word for word: covered, and own words would show more
 * @param validates says also that the feeling can be understood
 * @param covered the share of what was said that came back, 0 to 1
 * @param units the pieces of what was said, in order
 */
public record Heard(
    ReplyKind kind,
    List<HeardSentence> sentences,
    boolean parrot,
    boolean validates,
    double covered,
    List<Unit> units) {}
