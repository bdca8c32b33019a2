// SPDX-License-Identifier: Apache-2.0
/**
 * Hunches: what the coach tells of sentences because they resemble thousands that people have
 * labelled: strengths, lists of grievances, and what might hurt and no rule knows. Nothing in here
 * speaks a language; the classes of words and the weights come with one.
 */
@NullMarked
package heart.words.learned;

import org.jspecify.annotations.NullMarked;
