// SPDX-License-Identifier: Apache-2.0
/** Measurements, never tests: what they print goes into docs/figures.md, also when it falls short. */
@NullMarked
package heart.bench;

import org.jspecify.annotations.NullMarked;
