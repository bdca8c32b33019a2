// SPDX-License-Identifier: Apache-2.0
/**
 * What one person writes for themselves before a talk: a worksheet, feelings and needs, cards, a
 * look from the outside, how ready they are. A notebook is a private log; nobody else can read it.
 */
@NullMarked
package heart.conversation.notebook;

import org.jspecify.annotations.NullMarked;
