// SPDX-License-Identifier: Apache-2.0
/** People, places, sealed logs, wake-ups: HTTP and one WebSocket over the store. */
@NullMarked
package heart.server;

import org.jspecify.annotations.NullMarked;
