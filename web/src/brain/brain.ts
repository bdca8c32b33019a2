// SPDX-License-Identifier: Apache-2.0
import type * as Bundle from "heart-brain";
import type {
  Admission,
  GuideCard,
  GuideReading,
  Keepsake,
  Limits,
  Outcome,
  PlaceCommand,
  PlaceView,
  PlaceViewOptions,
  Seat,
  TalkAgreements,
  TalkCommand,
  TalkView,
  TalkViewOptions,
} from "heart-brain";

const from = <T>(json: Bundle.Json<T>): T => JSON.parse(json) as T;
const to = <T>(value: T): Bundle.Json<T> => JSON.stringify(value);

/** The rules, with types in place of texts. It has to be loaded once before anything is folded. */
export class Brain {
  readonly #bundle: typeof Bundle;

  private constructor(bundle: typeof Bundle) {
    this.#bundle = bundle;
  }

  /** Loads the compiled rules: its own file, fetched once the first screen stands. */
  static async load(): Promise<Brain> {
    return new Brain(await import("heart-brain"));
  }

  limits(): Limits {
    return from(this.#bundle.limits());
  }

  guides(language: string): readonly GuideCard[] {
    return from(this.#bundle.guides(language));
  }

  readGuide(text: string, language: string): GuideReading {
    return from(this.#bundle.readGuide(text, language));
  }

  newPlace(): PlaceFold {
    return new PlaceFold(this.#bundle.newPlace());
  }

  newTalk(): TalkFold {
    return new TalkFold(this.#bundle.newTalk());
  }
}

/** The fold of a place log. */
export class PlaceFold {
  readonly #place: Bundle.Place;

  constructor(place: Bundle.Place) {
    this.#place = place;
  }

  after(seat: Seat, at: number, event: string): Admission {
    return from(this.#place.after(seat, at, event));
  }

  decide(seat: Seat, now: number, command: PlaceCommand): Outcome {
    return from(this.#place.decide(seat, now, to(command)));
  }

  view(seat: Seat, now: number, options: PlaceViewOptions): PlaceView {
    return from(this.#place.view(seat, now, to(options)));
  }

  keepsake(log: string): Keepsake | null {
    return from(this.#place.keepsake(log));
  }

  /** The text of a guide of the two's own; null where there is none. */
  guideText(guide: string, edition: number): string | null {
    return from(this.#place.guideText(guide, edition));
  }

  /** What was agreed in the talks that are over. */
  agreements(): readonly TalkAgreements[] {
    return from(this.#place.agreements());
  }
}

/** The fold of a talk log. */
export class TalkFold {
  readonly #talk: Bundle.Talk;

  constructor(talk: Bundle.Talk) {
    this.#talk = talk;
  }

  /** @param opened the words found in the box, for the event `answerOpened` alone */
  after(seat: Seat, at: number, event: string, opened: string | null): Admission {
    return from(this.#talk.after(seat, at, event, opened));
  }

  decide(seat: Seat, now: number, command: TalkCommand): Outcome {
    return from(this.#talk.decide(seat, now, to(command)));
  }

  view(seat: Seat, now: number, options: TalkViewOptions): TalkView {
    return from(this.#talk.view(seat, now, to(options)));
  }

  /** The sealed answer of a seat, to open when its key comes. */
  box(seat: Seat, question: string): { readonly commitment: string; readonly box: string } | null {
    return from(this.#talk.box(seat, question));
  }
}
