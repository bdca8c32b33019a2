// SPDX-License-Identifier: Apache-2.0
/**
 * Benchmarks: how long things take and how much they hold. Run by {@code bench/run}, never tested.
 */
@NullMarked
package heart.bench;

import org.jspecify.annotations.NullMarked;
