// SPDX-License-Identifier: Apache-2.0
@NullMarked
package heart.server;

import org.jspecify.annotations.NullMarked;
