// SPDX-License-Identifier: Apache-2.0
/**
 * Planning a talk and coming back to what was agreed: proposals and their answers, agendas, the
 * next-time list, agreements on their day, the rhythm. The plans of a place have a log of their
 * own.
 */
@NullMarked
package heart.conversation.plan;

import org.jspecify.annotations.NullMarked;
