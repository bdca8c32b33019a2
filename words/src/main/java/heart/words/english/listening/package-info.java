// SPDX-License-Identifier: Apache-2.0
/** The listening check for English. */
@NullMarked
package heart.words.english.listening;

import org.jspecify.annotations.NullMarked;
