// SPDX-License-Identifier: Apache-2.0
import type { Finding, Span } from "./types.js";

/**
 * What still holds after a text was changed: spans before the change stay, spans behind it move along,
 * and a span that the change touched is gone until the text is read anew. So no underline blinks while
 * someone writes on, and none ever stands under words it was not made for.
 */
export function carried<T extends Span>(spans: readonly T[], before: string, after: string): readonly T[] {
  if (before === after) return spans;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return grows(after, span.end) ? [] : [span];
    if (span.start < before.length - tail) return [];
    const start = span.start + moved;
    return grows(after, start) ? [] : [{ ...span, start, end: span.end + moved }];
  });
}

/** Whether a word goes on across this place: "you never" is not "you nevertheless". */
function grows(text: string, at: number): boolean {
  return /^[\p{L}\p{N}'’]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** Words to the other: what stands there can be said as it is; all else asks the writer. */
const SAID_TO_THE_OTHER =
  /^(would you be willing to|next time, could you|could you|would you|could we|can we) [^?]*\?$|^(i tell myself that you|i would like to know) [^?]*[.] (is that so\?|tell me when you are ready[.])$/i;

/** What stands behind the sentence's own words in those of two sentences. */
const AFTERWORD = / (Is that so\?|Tell me when you are ready\.)$/;

/** Whether an alternative is a rewrite, to take over as it stands, and not a question to the writer. */
export function isRewrite(alternative: string): boolean {
  return SAID_TO_THE_OTHER.test(alternative);
}

/** Words quoted as print does it: the coach writes straight marks, which every terminal has. */
export function quoted(alternative: string): string {
  return alternative.replace(/"([^"]*)"/g, "“$1”").replaceAll("...", "…");
}

/** A change of a text: these words instead of those. */
export interface Change extends Span {
  readonly words: string;
}

/**
 * What taking an alternative over changes. It carries on with the sentence's own words, so it takes
 * the place from the clause of the finding ("so I think you should ...") to where these words end;
 * where they are not found, the whole sentence.
 */
export function changeFor(text: string, finding: Pick<Finding, "start" | "end" | "alternative">, sentences: readonly Span[]): Change {
  const sentence = sentences.find(({ start, end }) => start <= finding.start && finding.end <= end);
  const first = sentence?.start ?? finding.start;
  const last = sentence?.end ?? finding.end;
  const afterword = AFTERWORD.exec(finding.alternative)?.[0] ?? "";
  const said = finding.alternative.slice(0, finding.alternative.length - afterword.length);
  const bare = said.replace(/[?.]$/, "");
  const words = bare.split(" ");
  const before = /^.*(?:[,.;:!?…–—-]\s*|\b(?:and|but|so)\s+)/is.exec(text.slice(first, finding.start))?.[0] ?? "";
  const start = first + before.length;
  for (let i = 1; i < words.length; i += 1) {
    const rest = words.slice(i).join(" ");
    const at = text.lastIndexOf(rest, last - rest.length);
    if (at < finding.start || rest.length < 2) continue;
    const end = at + rest.length;
    const mark = /^\s*[.!?…]+/.exec(text.slice(end))?.[0] ?? "";
    const open = mark === "" && /\S/.test(text.slice(end, last));
    const begins = start === first;
    return { start, end: end + mark.length, words: cased(open ? bare : said + afterword, begins) };
  }
  return { start: first, end: last, words: finding.alternative };
}

function cased(words: string, begins: boolean): string {
  return begins || words.startsWith("I ") ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
