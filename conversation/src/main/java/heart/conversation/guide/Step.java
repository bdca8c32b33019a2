// SPDX-License-Identifier: Apache-2.0
package heart.conversation.guide;

import org.jspecify.annotations.Nullable;

/**
 * One stone of the path.
 *
 * @param listening what the listener may read while the other speaks
 * @param begins who has the floor first (turns)
 * @param minutes for one turn, a soft reminder; 0 for none
 * @param part title of the part (such as a level) it belongs to
 */
public record Step(
    String id,
    StepKind kind,
    Phase phase,
    LocalText title,
    LocalText prompt,
    @Nullable LocalText hint,
    @Nullable LocalText listening,
    @Nullable LocalText sayBack,
    Begins begins,
    int minutes,
    @Nullable LocalText part) {}
