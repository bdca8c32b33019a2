// SPDX-License-Identifier: Apache-2.0
/** What the browser may call of the words, compiled to an ES module of its own. */
@NullMarked
package heart.brain.words;

import org.jspecify.annotations.NullMarked;
