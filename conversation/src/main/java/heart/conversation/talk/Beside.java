// SPDX-License-Identifier: Apache-2.0
package heart.conversation.talk;

import heart.conversation.Degree;
import heart.conversation.Limits;
import heart.conversation.Seat;
import heart.conversation.Why;
import heart.conversation.Words;
import heart.conversation.guide.Phase;
import heart.conversation.talk.TalkEvent.DegreeAgreed;
import heart.conversation.talk.TalkEvent.DegreeProposed;
import heart.conversation.talk.TalkEvent.TopicSetAside;
import heart.conversation.talk.TalkEvent.TopicTakenUp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes on beside the path: topics that are not for today, and a wish for more or less
 * structure.
 *
 * @param topics that are set aside, in the order in which they were
 * @param count of all that ever were: the number of the latest
 * @param wish for another degree that the other has not answered
 */
record Beside(List<Topic> topics, int count, @Nullable Wish wish) {
  static final Beside NOTHING = new Beside(List.of(), 0, null);

  /** Not for today. Only who set it aside takes it up again. */
  record Topic(int number, Seat by, Words words) {}

  /** A degree that one of them would like. */
  record Wish(Degree degree, Seat by) {}

  static Change setAside(Talk.Begun talk, Draft draft, Seat by, TopicSetAside event) {
    var beside = talk.beside();
    int mine = 0;
    for (var topic : beside.topics) {
      mine += topic.by() == by ? 1 : 0;
    }
    if (mine >= Limits.TOPICS) {
      return Change.no(Why.TOO_MANY, Limits.TOPICS);
    }
    var topics = new ArrayList<>(beside.topics);
    topics.add(new Topic(beside.count + 1, by, event.words()));
    draft.beside = new Beside(List.copyOf(topics), beside.count + 1, beside.wish);
    return Change.yes(draft);
  }

  static Change takenUp(Talk.Begun talk, Draft draft, Seat by, TopicTakenUp event) {
    var beside = talk.beside();
    var left = new ArrayList<Topic>();
    for (var topic : beside.topics) {
      if (topic.number() != event.topic()) {
        left.add(topic);
      } else if (topic.by() != by) {
        return Change.no(Why.NOT_YOUR_TOPIC, topic.by());
      }
    }
    if (left.size() == beside.topics.size()) {
      return Change.no(Why.NO_SUCH_TOPIC);
    }
    draft.beside = new Beside(List.copyOf(left), beside.count, beside.wish);
    return Change.yes(draft);
  }

  /** A wish takes the place of one that stood; wishing for what is there takes one back. */
  static Change wished(Talk.Begun talk, Draft draft, Seat by, DegreeProposed event) {
    if (talk.step().phase() == Phase.CLOSING) {
      return Change.no(Why.NOT_NOW); // nothing is held any more that a degree would change
    }
    boolean asItIs = event.degree() == talk.setup().degree();
    if (asItIs && talk.beside().wish == null) {
      return Change.no(Why.ALREADY_SETTLED);
    }
    draft.beside = talk.beside().wishing(asItIs ? null : new Wish(event.degree(), by));
    return Change.yes(draft);
  }

  static Change agreed(Talk.Begun talk, Draft draft, Seat by, DegreeAgreed event) {
    var wish = talk.beside().wish;
    if (wish == null) {
      return Change.no(Why.NO_PROPOSAL);
    }
    if (wish.by() == by) {
      return Change.no(Why.OWN_PROPOSAL);
    }
    if (wish.degree() != event.degree()) {
      return Change.no(Why.PROPOSAL_CHANGED);
    }
    draft.beside = talk.beside().wishing(null);
    draft.setup = talk.setup().in(wish.degree());
    return Change.yes(draft);
  }

  private Beside wishing(@Nullable Wish next) {
    return new Beside(topics, count, next);
  }
}
