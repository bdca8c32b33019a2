// SPDX-License-Identifier: Apache-2.0
package heart.words.english;

import heart.words.Category;
import heart.words.Language.Advice;

/**
 * What is told beside a sentence that no rule knows and that resembles hurtful ones. It may be
 * wrong, so it says how the sentence may be heard rather than what it is.
 */
final class ResemblanceWords {
  private ResemblanceWords() {}

  static Advice advice(Category category) {
    return switch (category) {
      case ABSOLUTE ->
          new Advice(
              "This may be heard as \"always\" or \"never\", and answered with the one exception.",
              "Which one time do you mean? Tell that one: the day, and what happened.");
      case LABEL ->
          new Advice(
              "This may be heard as a judgement of who they are, and people defend who they are.",
              "What did they do this time, as a camera would have seen it? Tell that.");
      case INSULT ->
          new Advice(
              "This may be heard as contempt, and nothing else in the message will be.",
              "What hurt or angered you just before? Tell that, and leave the name for it out.");
      case BLAME ->
          new Advice(
              "This may be heard as \"you are the cause\", and a cause can only defend itself.",
              "What happened, and how was it for you? Tell both, and leave the cause open.");
      case MIND_READING ->
          new Advice(
              "This may be heard as knowing what goes on in them, and only they do.",
              "What did you see or hear that made you think so? Tell that, then ask how it was"
                  + " meant.");
      case DEMAND ->
          new Advice(
              "This may be heard as an order, and orders are obeyed or resisted, seldom answered.",
              "Could they say no to it? Ask in a way that leaves them both answers.");
      case THREAT ->
          new Advice(
              "This may be heard as a threat, and then fear answers instead of them.",
              "What are you afraid will go on? Tell that, and what you need.");
      case SARCASM ->
          new Advice(
              "This may be heard as mockery, and the wish behind it will be missed.",
              "What would you say if you said it straight?");
      case DISMISSAL ->
          new Advice(
              "This may be heard as \"it is nothing\", and then it has to be said louder.",
              "What might it be like for them? Ask, and listen first.");
      case DEFENCE ->
          new Advice(
              "This may be heard as a counter-attack, and what they said stays unanswered.",
              "What of it is true? Say that part first, and keep your own for afterwards.");
      case VERDICT_FEELING ->
          new Advice(
              "This tells what they do rather than what you feel, and may be heard as a charge.",
              "Which feeling is it: sad, afraid, lonely, angry? Say that one word.");
      case COMPARISON ->
          new Advice(
              "Measured against somebody else, people may hear only that they fall short.",
              "What would you like from them, with nobody else in the sentence? Ask for that.");
      case PRESSURE ->
          new Advice(
              "This may be heard as pushing, and people who are pushed say less.",
              "When could they answer in peace? Offer them that time.");
      case KITCHEN_SINK ->
          new Advice(
              "Many old things at once are more than anyone can answer, so none of them is.",
              "Which of these matters most tonight? Send that one.");
    };
  }
}
