// SPDX-License-Identifier: Apache-2.0
/** The check for the listener: what was said back, what was missed, what kind of reply it is. */
@NullMarked
package heart.words.listening;

import org.jspecify.annotations.NullMarked;
