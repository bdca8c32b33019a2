// SPDX-License-Identifier: Apache-2.0
/**
 * One talk, from the ground rules to the keepsake. {@link heart.conversation.talk.TalkRules#decide}
 * says what a person may do now; {@link heart.conversation.talk.Talk#after} folds the log. Both
 * stand on one set of rules, {@code Admission}: what it refuses, everybody's fold ignores alike.
 */
@NullMarked
package heart.conversation.talk;

import org.jspecify.annotations.NullMarked;
