// SPDX-License-Identifier: Apache-2.0
@NullMarked
package heart.store;

import org.jspecify.annotations.NullMarked;
