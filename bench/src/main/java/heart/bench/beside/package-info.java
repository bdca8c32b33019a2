// SPDX-License-Identifier: Apache-2.0
/** The coach beside LanguageTool. Compiled only with the Maven profile of the same name. */
@NullMarked
package heart.bench.beside;

import org.jspecify.annotations.NullMarked;
