// SPDX-License-Identifier: Apache-2.0
/**
 * The program {@code heart}: {@code up}, {@code version}, {@code help} and room for more. One class
 * a command; a command that can't be carried out as asked throws a {@link heart.cli.Refusal}, whose
 * sentence is all that is shown.
 */
@NullMarked
package heart.cli;

import org.jspecify.annotations.NullMarked;
