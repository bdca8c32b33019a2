// SPDX-License-Identifier: Apache-2.0
/** The sealed log on the JVM: entry, hash chain, signatures, sealing and opening. */
@NullMarked
package heart.sealed;

import org.jspecify.annotations.NullMarked;
