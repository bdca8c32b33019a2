// SPDX-License-Identifier: Apache-2.0
import type { Json } from "heart-brain";
import type * as Bundle from "heart-plan";
import type {
  Admission,
  NotebookCommand,
  NotebookOptions,
  NotebookView,
  Outcome,
  PlanCommand,
  PlanLimits,
  PlansOptions,
  PlansView,
  Seat,
} from "./types.js";

const from = <T>(json: Json<T>): T => JSON.parse(json) as T;
const to = <T>(value: T): Json<T> => JSON.stringify(value);

/** The rules of planning and preparing: a module of their own, fetched when a place is opened. */
export class Planning {
  readonly #bundle: typeof Bundle;

  private constructor(bundle: typeof Bundle) {
    this.#bundle = bundle;
  }

  static #loading: Promise<Planning> | null = null;

  /** Fetches the rules once; after a failure the next call tries again. */
  static load(): Promise<Planning> {
    Planning.#loading ??= import("heart-plan").then(
      (bundle) => new Planning(bundle),
      (error: unknown) => {
        Planning.#loading = null;
        throw error;
      },
    );
    return Planning.#loading;
  }

  limits(): PlanLimits {
    return from(this.#bundle.planLimits());
  }

  newPlans(): PlansFold {
    return new PlansFold(this.#bundle.newPlans());
  }

  newNotebook(): NotebookFold {
    return new NotebookFold(this.#bundle.newNotebook());
  }
}

/** The fold of a place's plans. */
export class PlansFold {
  readonly #plans: Bundle.Plans;

  constructor(plans: Bundle.Plans) {
    this.#plans = plans;
  }

  after(seat: Seat, at: number, event: string): Admission {
    return from(this.#plans.after(seat, at, event));
  }

  decide(seat: Seat, now: number, command: PlanCommand): Outcome {
    return from(this.#plans.decide(seat, now, to(command)));
  }

  view(seat: Seat, now: number, options: PlansOptions): PlansView {
    return from(this.#plans.view(seat, now, to(options)));
  }
}

/** The fold of one person's notebook. */
export class NotebookFold {
  readonly #notebook: Bundle.Notebook;

  constructor(notebook: Bundle.Notebook) {
    this.#notebook = notebook;
  }

  after(at: number, event: string): Admission {
    return from(this.#notebook.after(at, event));
  }

  decide(now: number, command: NotebookCommand): Outcome {
    return from(this.#notebook.decide(now, to(command)));
  }

  view(now: number, options: NotebookOptions): NotebookView {
    return from(this.#notebook.view(now, to(options)));
  }
}
