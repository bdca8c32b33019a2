// SPDX-License-Identifier: Apache-2.0
/**
 * The talk of two: commands, events, states, rules, guides and their codec. No clock, no chance, no
 * log, no input or output.
 */
@NullMarked
package heart.conversation;

import org.jspecify.annotations.NullMarked;
