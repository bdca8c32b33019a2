// SPDX-License-Identifier: Apache-2.0
/** What the browser may call of planning and preparing, compiled to a module of its own. */
@NullMarked
package heart.brain.plan;

import org.jspecify.annotations.NullMarked;
