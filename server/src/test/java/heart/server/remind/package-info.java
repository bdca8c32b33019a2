// SPDX-License-Identifier: Apache-2.0
@NullMarked
package heart.server.remind;

import org.jspecify.annotations.NullMarked;
