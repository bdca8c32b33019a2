// SPDX-License-Identifier: Apache-2.0
/** A text taken apart: words and their kinds, tokens, sentences and scopes. */
@NullMarked
package heart.words.text;

import org.jspecify.annotations.NullMarked;
