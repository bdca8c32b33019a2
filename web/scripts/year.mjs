// SPDX-License-Identifier: Apache-2.0

/**
 * How the client, as it was built, feels with a year in it: 52 weekly talks with a plan each, 15,000
 * entries in all, 300 private notes.
 *
 *   node scripts/year.mjs [times]
 *
 * The place is opened by loading the page anew, without a network, `times` times; then each screen is
 * gone to with one press, and the time until it is painted taken in the page itself.
 */
import { benchSite } from "./bench-site.mjs";
import { Chromium } from "./chromium.mjs";

const [times = 7] = process.argv.slice(2).map(Number);
const site = await benchSite();

/** Notes when the place's evenings are painted, and when its plans are as well. */
const NOTES = `
  window.stands = {};
  const note = (name, selector) => {
    if (name in stands || document.querySelector(selector) === null) return;
    stands[name] = 0;
    requestAnimationFrame(() => setTimeout(() => (stands[name] = performance.now())));
  };
  new MutationObserver(() => {
    note("evenings", 'main a[href*="/keepsake/"], main a[href*="/talk/"]');
    note("plans", 'main a[href$="/propose"]');
  }).observe(document, { childList: true, subtree: true });
`;

/** Presses what \`find\` finds; ms until another heading, or what \`then\` looks for, is painted. */
const PRESS = `
  window.press = async (find, then) => {
    const heading = () => document.querySelector("h1")?.textContent;
    const before = heading();
    const it = find();
    const start = performance.now();
    it.click();
    while (then === undefined ? heading() === before || heading() === undefined : !then()) {
      await new Promise((done) => { const port = new MessageChannel(); port.port1.onmessage = done; port.port2.postMessage(0); });
      if (performance.now() - start > 10_000) throw new Error("nothing came after " + before);
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  };
  window.link = (end) => () => [...document.querySelectorAll("main a, a")].find(({ href }) => end.test(href));
  window.button = (text) => () => [...document.querySelectorAll("main button, button")].find((one) => text.test(one.textContent.trim()));
`;

const PAINTED = "new Promise((done) => requestAnimationFrame(() => setTimeout(done)))";

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const told = (numbers) => `median ${median(numbers).toFixed(0)} ms, slowest ${Math.max(...numbers).toFixed(0)} (${numbers.length} times)`;

const chromium = await Chromium.start();
try {
  const page = await chromium.page(`${site.address}bench/`);
  const seeded = await page.evaluate("seedYear(52, 15_000, 300)");
  console.log(`a year: ${seeded.talks.length} talks with a plan each, ${seeded.entries} entries in all, 300 of them notes`);
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source: NOTES + PRESS });
  const home = `${site.address}#/place/${seeded.place}`;
  // Once, so that the service worker has everything.
  await page.go(home);
  await page.until("stands.plans > 0");
  await new Promise((resolve) => setTimeout(resolve, 8_000));

  const evenings = [];
  const plans = [];
  for (let i = 0; i < times; i += 1) {
    await page.go("about:blank");
    await page.go(home);
    await page.until("stands.plans > 0");
    evenings.push(await page.evaluate("stands.evenings"));
    plans.push(await page.evaluate("stands.plans"));
  }
  console.log(`the place opens, its evenings painted: ${told(evenings)}`);
  console.log(`  and its plans and notebooks read: ${told(plans)}`);

  const visits = [
    ["plan a talk", String.raw`press(link(/\/propose$/))`],
    ["what lies ahead", String.raw`press(link(/\/ahead$/))`],
    [
      "my notebook with its 300 notes, from under its cover",
      String.raw`press(link(/\/notebook$/))
        .then(() => document.querySelector("input[type=radio]").click())
        .then(() => press(button(/./)))
        .then(() => press(button(/Ana/), () => document.querySelectorAll("main li").length >= 300))`,
    ],
    ["an evening", String.raw`press(link(/\/(keepsake|talk)\//))`],
    ["a talk now", String.raw`press(link(/\/new$/))`],
  ];
  for (const [name, visit] of visits) {
    const there = [];
    const backAgain = [];
    for (let i = 0; i < times; i += 1) {
      there.push(await page.evaluate(visit));
      const back = `press(() => ({ click: () => history.back() }), () => location.hash.endsWith(${JSON.stringify(seeded.place)}) && document.querySelector('main a[href$="/propose"]'))`;
      backAgain.push(await page.evaluate(back));
    }
    console.log(`${name}: ${told(there)}; back: ${told(backAgain)}`);
  }

  // From the screen to paper: the print style sheet laid out and painted, then the whole PDF.
  const toPaper = String.raw`press(() => ({ click: () => { location.hash = link(/\/(keepsake|talk)\//)().hash.replace("/talk/", "/keepsake/"); } }), () => document.querySelector("article"))`;
  await page.evaluate(toPaper);
  const onPaper = [];
  const pdf = [];
  for (let i = 0; i < times; i += 1) {
    await page.send("Emulation.setEmulatedMedia", { media: "screen" });
    await page.evaluate(PAINTED);
    const begun = performance.now();
    await page.send("Emulation.setEmulatedMedia", { media: "print" });
    await page.evaluate(PAINTED);
    onPaper.push(performance.now() - begun);
    const pressed = performance.now();
    await page.send("Page.printToPDF", { printBackground: true });
    pdf.push(performance.now() - pressed);
  }
  console.log(`a keepsake's print view: ${told(onPaper)}; its PDF: ${told(pdf)}`);
} finally {
  await chromium.stop();
  site.close();
}
