// SPDX-License-Identifier: Apache-2.0
/** What TeaVM is told while it compiles; nothing of it is in a bundle. */
@NullMarked
package heart.brain.build;

import org.jspecify.annotations.NullMarked;
