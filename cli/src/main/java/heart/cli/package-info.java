// SPDX-License-Identifier: Apache-2.0
/** heart: up, words, open, guide and the other commands. */
@NullMarked
package heart.cli;

import org.jspecify.annotations.NullMarked;
