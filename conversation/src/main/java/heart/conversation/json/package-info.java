// SPDX-License-Identifier: Apache-2.0
/**
 * JSON, small: the browser's bundle may hold no library, and a guide's author needs line and path.
 */
@NullMarked
package heart.conversation.json;

import org.jspecify.annotations.NullMarked;
