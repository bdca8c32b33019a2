// SPDX-License-Identifier: Apache-2.0
/**
 * The place of two: who they are, the talk under way, and what stays of the talks that ended. The
 * fold of the place log; {@link heart.conversation.place.PlaceRules} is its one set of rules.
 */
@NullMarked
package heart.conversation.place;

import org.jspecify.annotations.NullMarked;
