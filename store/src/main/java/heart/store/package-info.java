// SPDX-License-Identifier: Apache-2.0
/** The durable log and its neighbours in SQL. */
@NullMarked
package heart.store;

import org.jspecify.annotations.NullMarked;
