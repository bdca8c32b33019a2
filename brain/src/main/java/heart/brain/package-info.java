// SPDX-License-Identifier: Apache-2.0
/** What the browser may call of conversation and words, compiled to one ES module. */
@NullMarked
package heart.brain;

import org.jspecify.annotations.NullMarked;
