// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Seat;

/**
 * The latest tap, if it may be taken back, and what stood before it.
 *
 * @param event its name in the log
 */
record Undo(Seat by, String event, long atMs, Talk.Begun before) {}
