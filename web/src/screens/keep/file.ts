// SPDX-License-Identifier: Apache-2.0
import { ownFile } from "../../link/index.js";

/**
 * A page of ours as one HTML file that needs nothing else, now or in thirty years: its own rules of
 * style, its letters inside, no script, and a policy that lets it load nothing. What is not for paper
 * is left out.
 */
export async function asOneFile(page: HTMLElement, title: string): Promise<string> {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const aside of copy.querySelectorAll(".not-on-paper")) aside.remove();
  const style: string[] = [];
  for (const sheet of document.styleSheets) {
    style.push(await rulesFor(page, sheet.cssRules, sheet.href ?? location.href));
  }
  const root = document.documentElement.cloneNode(false) as HTMLElement;
  root.removeAttribute("style"); // what a press on this screen left there
  const [head, body] = [element("head", {}), element("body", {})];
  root.append(head, body);
  head.append(
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
    }),
    element("title", {}, title),
    element("style", {}, `${style.join("\n")}\n${AROUND}`),
  );
  body.append(copy);
  return `<!DOCTYPE html>\n${root.outerHTML}\n`;
}

/** The page in the middle of its sheet, as the app's screen has it. */
const AROUND = "@media screen { body { display: block; padding: 1rem } body > * { max-width: 40rem; margin: 1rem auto } }";

function element(name: string, members: Readonly<Record<string, string>>, text = ""): HTMLElement {
  const made = document.createElement(name);
  for (const [member, value] of Object.entries(members)) made.setAttribute(member, value);
  made.textContent = text;
  return made;
}

/** Those rules that something on the page is drawn by. */
async function rulesFor(page: Element, rules: CSSRuleList, base: string): Promise<string> {
  const kept: string[] = [];
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      if (draws(rule.selectorText, page)) kept.push(rule.cssText);
    } else if (rule instanceof CSSFontFaceRule) {
      kept.push(await withLetters(rule, base));
    } else if (rule instanceof CSSGroupingRule) {
      const inside = await rulesFor(page, rule.cssRules, base);
      if (inside !== "") kept.push(`${rule.cssText.slice(0, rule.cssText.indexOf("{"))}{\n${inside}\n}`);
    } else if (!(rule instanceof CSSKeyframesRule)) {
      kept.push(rule.cssText);
    }
  }
  return kept.join("\n");
}

/** Whether a selector reaches the page or what it stands in; states and drawn parts are left aside. */
function draws(selector: string, page: Element): boolean {
  const plain = selector.replaceAll(/::?(?!root|is|not|where|has)[a-z-]+(\([^)]*\))?/g, "");
  try {
    return page.querySelector(plain) !== null || page.closest(plain) !== null;
  } catch {
    return true; // nothing but a state was left of it: it may hold for anything
  }
}

/** The rule with its font inside; as it is where the font is the reader's own. */
async function withLetters(rule: CSSFontFaceRule, base: string): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
  if (address === undefined) return rule.cssText;
  const font = base64(await ownFile(new URL(address, base)));
  return rule.cssText.replace(address, `data:font/woff2;base64,${font}`);
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
