// SPDX-License-Identifier: Apache-2.0
/** Guides: what a talk asks, step by step, as data that people can write, translate and share. */
@NullMarked
package heart.conversation.guide;

import org.jspecify.annotations.NullMarked;
