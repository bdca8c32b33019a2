// SPDX-License-Identifier: Apache-2.0
/** Reminders leave the house here: web push and mail, with words that give nothing away. */
@NullMarked
package heart.server.remind;

import org.jspecify.annotations.NullMarked;
