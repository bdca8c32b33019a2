// SPDX-License-Identifier: Apache-2.0
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";

const NAMES = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--disable-dev-shm-usage", "--remote-debugging-port=0", "about:blank",
];

/** A Chromium of its own, with an empty profile, driven over the DevTools protocol. */
export class Chromium {
  #process;
  #profile;
  #socket;
  #ids = 0;
  #waiting = new Map();
  #listeners = [];

  static async start() {
    const path = NAMES.find((name) => name !== undefined && existsSync(name));
    if (path === undefined) throw new Error("No Chromium here: install it, or name it in CHROMIUM.");
    const browser = new Chromium();
    browser.#profile = mkdtempSync(join(tmpdir(), "heart-chromium-"));
    browser.#process = spawn(path, [`--user-data-dir=${browser.#profile}`, ...FLAGS], { stdio: ["ignore", "ignore", "pipe"] });
    await browser.#connect(await browser.#address());
    return browser;
  }

  #address() {
    return new Promise((resolve, reject) => {
      let said = "";
      this.#process.stderr.on("data", (data) => {
        said += data;
        const found = /DevTools listening on (ws:\S+)/.exec(said);
        if (found) resolve(found[1]);
      });
      this.#process.on("exit", () => reject(new Error("Chromium ended before it began")));
    });
  }

  #connect(address) {
    this.#socket = new WebSocket(address);
    this.#socket.on("message", (data) => {
      const message = JSON.parse(data);
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) waiting?.reject(new Error(message.error.message));
      else if (waiting) waiting.resolve(message.result);
      else for (const hear of this.#listeners) hear(message);
    });
    return new Promise((resolve) => this.#socket.on("open", resolve));
  }

  send(method, params = {}, sessionId) {
    const id = ++this.#ids;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  onEvent(hear) {
    this.#listeners.push(hear);
  }

  /** A page of its own; `apart`: with its own storage, as in another browser. */
  async page(address, { apart = false } = {}) {
    const context = apart ? await this.send("Target.createBrowserContext") : {};
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank", ...context });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const page = new Page(this, sessionId);
    await page.send("Page.enable");
    await page.send("Runtime.enable");
    await page.send("Network.enable");
    if (address !== undefined) await page.go(address);
    return page;
  }

  async stop() {
    this.#socket.close();
    const ended = new Promise((resolve) => this.#process.on("exit", resolve));
    this.#process.kill();
    await ended;
    // Its helpers may still be writing as they go: what then is left lies where temporary files lie.
    for (let i = 0; i < 10 && existsSync(this.#profile); i += 1) {
      try {
        rmSync(this.#profile, { recursive: true, force: true });
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  }
}

export class Page {
  #browser;
  #session;
  /** Everything that the page complained of. */
  complaints = [];

  constructor(browser, session) {
    this.#browser = browser;
    this.#session = session;
    browser.onEvent(({ sessionId, method, params }) => {
      if (sessionId !== session) return;
      if (method === "Runtime.exceptionThrown") this.complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
      if (method === "Runtime.consoleAPICalled") this.complaints.push(params.args.map(({ value, description }) => value ?? description).join(" "));
      if (method === "Log.entryAdded") this.complaints.push(params.entry.text);
    });
  }

  send(method, params) {
    return this.#browser.send(method, params, this.#session);
  }

  async go(address) {
    const loaded = new Promise((resolve) => {
      this.#browser.onEvent(({ sessionId, method }) => {
        if (sessionId === this.#session && method === "Page.loadEventFired") resolve();
      });
    });
    await this.send("Log.enable");
    await this.send("Page.navigate", { url: address });
    await loaded;
  }

  /** The value of an expression in the page; a promise is waited for. */
  async evaluate(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression in the page is true. */
  async until(expression, ms = 20_000) {
    const end = Date.now() + ms;
    while (!(await this.evaluate(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`waited in vain: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
