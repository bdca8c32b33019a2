// SPDX-License-Identifier: Apache-2.0
import type { Context } from "./context.js";
import type { PlaceHandle } from "./face.js";
import { failure } from "./failure.js";
import type { Reminded, RemindersHandle, RemindersStanding } from "./reminding.js";
import { fields } from "./wire/shapes.js";
import { wakeUpsOf, type WakeUps } from "./wakeups.js";

/** What reminders need of link. */
export interface RemindersNeeds {
  readonly context: Context;
  readonly places: () => readonly PlaceHandle[];
  /** Kept on this device: whether any way was on when the server last said so. */
  readonly wanted: () => boolean;
  readonly want: (wanted: boolean) => void;
}

const NOTHING: WakeUps = { wakeUps: [], busy: [] };

/** How long the plans of a place may take to be read before its times are told, in ms. */
const PATIENCE_MS = 10_000;

/** The ways by which this person is reminded, and the times that the server is told. */
export class Reminders implements RemindersHandle {
  readonly #needs: RemindersNeeds;
  #standing = $state.raw<RemindersStanding | null>(null);
  #feed = $state<string | null>(null);
  #key = "";
  #renewed = false;
  /** What the server was told last, by place: it is not told the same twice. */
  readonly #told = new Map<string, string>();

  constructor(needs: RemindersNeeds) {
    this.#needs = needs;
  }

  get standing(): RemindersStanding | null {
    return this.#standing;
  }

  get feed(): string | null {
    return this.#feed;
  }

  look(): Promise<Reminded> {
    return this.#ask("GET", "");
  }

  async wakeDevice(): Promise<Reminded> {
    if (!canBeWoken()) return "push-impossible";
    // First of all, and not after something was waited for: browsers ask in answer to a press alone.
    if ((await Notification.requestPermission()) !== "granted") return "push-denied";
    if (this.#key === "") {
      const trouble = await this.look();
      if (trouble !== null) return trouble;
    }
    const mailbox = await subscribed(this.#key).catch(() => null);
    if (mailbox === null) return "push-service";
    return this.#ask("PUT", "/push", { ...mailbox, language: this.#language() });
  }

  async letDeviceSleep(): Promise<Reminded> {
    const trouble = await this.#ask("DELETE", "/push");
    if (trouble === null) await unsubscribe().catch(() => undefined);
    return trouble;
  }

  mailTo(address: string): Promise<Reminded> {
    return this.#ask("PUT", "/email", { address: address.trim(), language: this.#language() });
  }

  confirm(code: string): Promise<Reminded> {
    return this.#ask("POST", "/email/confirm", { code });
  }

  stopMail(): Promise<Reminded> {
    return this.#ask("DELETE", "/email");
  }

  async openFeed(): Promise<Reminded> {
    const { door } = this.#needs.context;
    try {
      const { json } = await door.ask("PUT", "/v1/reminders/calendar", { language: this.#language() });
      this.#feed = `${door.origin}${String(fields(json)["path"])}`;
    } catch (error) {
      return failure(error).code;
    }
    return this.look();
  }

  async closeFeed(): Promise<Reminded> {
    const trouble = await this.#ask("DELETE", "/calendar");
    if (trouble === null) this.#feed = null;
    return trouble;
  }

  async keep(place: PlaceHandle): Promise<void> {
    if (!this.#needs.wanted()) return;
    if (!this.#renewed) {
      this.#renewed = true;
      void this.#renew().catch(() => undefined);
    }
    const remind = place.seats.flatMap((seat) => {
      const view = place.plans.view(seat);
      return view?.phase === "here" ? view.remind : [];
    });
    await this.#tell(place.id, wakeUpsOf(remind, this.#needs.context.clock.now()));
  }

  async drop(place: string): Promise<void> {
    if (this.#needs.wanted()) await this.#tell(place, NOTHING);
  }

  /**
   * Says once more where this device is to be woken: its browser may have moved its mailbox, and the
   * server ties it to the session, which may be a new one.
   */
  async #renew(): Promise<void> {
    if (!canBeWoken() || Notification.permission !== "granted") return;
    const { pushManager } = await navigator.serviceWorker.ready;
    const mailbox = mailboxOf(await pushManager.getSubscription());
    if (mailbox !== null) await this.#ask("PUT", "/push", { ...mailbox, language: this.#language() });
  }

  #language(): string {
    return this.#needs.context.language();
  }

  async #ask(method: string, path: string, body?: unknown): Promise<Reminded> {
    try {
      const { json } = await this.#needs.context.door.ask(method, `/v1/reminders${path}`, body);
      await this.#take(json);
      return null;
    } catch (error) {
      return failure(error).code;
    }
  }

  async #take(json: unknown): Promise<void> {
    const { push, email, calendar } = fields(json);
    const { key, here, devices } = fields(push);
    const { offered, state, address } = fields(email);
    this.#key = String(key);
    this.#standing = {
      push: { here: here === true, devices: Number(devices) },
      email: {
        offered: offered === true,
        state: state === "on" || state === "asked" ? state : "none",
        address: typeof address === "string" ? address : null,
      },
      calendar: { on: fields(calendar)["on"] === true },
    };
    await this.#follow(this.#standing);
  }

  /** With the first way come the times of every place; with the last they go. */
  async #follow({ push, email, calendar }: RemindersStanding): Promise<void> {
    const wanted = push.devices > 0 || email.state === "on" || calendar.on;
    if (wanted === this.#needs.wanted()) return;
    this.#needs.want(wanted);
    await Promise.all(
      this.#needs.places().map(async (place) => {
        if (!wanted) await this.#tell(place.id, NOTHING);
        else if (await isRead(place)) await this.keep(place);
      }),
    );
  }

  /** What doesn't get through is told with the next change, or when the connection is back. */
  async #tell(place: string, times: WakeUps): Promise<void> {
    const told = JSON.stringify(times);
    if (this.#told.get(place) === told) return;
    const { context } = this.#needs;
    try {
      const list = await (await context.me()).wakeUpList(place);
      await context.door.ask("PUT", `/v1/wake-ups/${list}`, times);
      this.#told.set(place, told);
    } catch (error) {
      failure(error); // a fault of ours goes on its way
    }
  }
}

/** Whether the plans of a place can be read in time; a place that waits for its second has none. */
async function isRead(place: PlaceHandle): Promise<boolean> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    if (place.plans.view()?.phase === "here") return true;
    if (place.view()?.phase !== "together") return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function canBeWoken(): boolean {
  return "serviceWorker" in navigator && "PushManager" in globalThis && "Notification" in globalThis;
}

interface Mailbox {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** This browser's mailbox at its push service, made anew where it was made for another server's key. */
async function subscribed(key: string): Promise<Mailbox | null> {
  const { pushManager } = await navigator.serviceWorker.ready;
  const ours = { userVisibleOnly: true, applicationServerKey: key };
  const made = await pushManager.subscribe(ours).catch(async () => {
    await unsubscribe();
    return pushManager.subscribe(ours);
  });
  return mailboxOf(made);
}

function mailboxOf(subscription: PushSubscription | null): Mailbox | null {
  const { endpoint, keys } = subscription?.toJSON() ?? {};
  const { p256dh, auth } = keys ?? {};
  return endpoint === undefined || p256dh === undefined || auth === undefined ? null : { endpoint, p256dh, auth };
}

async function unsubscribe(): Promise<void> {
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe();
}
