// SPDX-License-Identifier: Apache-2.0
/**
 * Two real browsers do what people do. Tests read as stories; {@link heart.e2e.Someone} is a person
 * with a phone or a laptop who sees and touches only what a person would: things by their role and
 * name. Whatever a page does behind their back is watched in every story ({@link heart.e2e.Watch}).
 */
@NullMarked
package heart.e2e;

import org.jspecify.annotations.NullMarked;
