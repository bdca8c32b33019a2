// SPDX-License-Identifier: Apache-2.0
/** Everything English: words, contractions, scopes, rules and what they say. */
@NullMarked
package heart.words.english;

import org.jspecify.annotations.NullMarked;
