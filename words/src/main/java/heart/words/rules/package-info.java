// SPDX-License-Identifier: Apache-2.0
/** Rules and the small pattern language they are written in. */
@NullMarked
package heart.words.rules;

import org.jspecify.annotations.NullMarked;
