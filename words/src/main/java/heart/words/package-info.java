// SPDX-License-Identifier: Apache-2.0
/** The word coach for the writer and the listening check for the listener. */
@NullMarked
package heart.words;

import org.jspecify.annotations.NullMarked;
