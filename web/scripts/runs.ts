// SPDX-License-Identifier: Apache-2.0
import type { Plugin } from "vite";

const NAME = "runsOfStrings";

/** `[G(7),G(8),G(9),...]`: strings of the pool that a compiled module keeps, by their numbers. */
const LIST = /\[((?:([\w$]+)\(\d+\),\s*)(?:\2\(\d+\),?\s*){2,})\]/g;

/**
 * Says runs of a compiled module's strings by where they begin and how many they are. The rules of
 * the words are lists of patterns, numbered one after the other: four thousand numbers that no
 * packing takes out, five thousand bytes over the wire.
 */
export function runs(): Plugin {
  return {
    name: "heart-runs",
    apply: "build",
    transform(code, id) {
      return /\/words\.js$/.test(id) ? { code: shortened(code), map: null } : null;
    },
  };
}

/** The same module with its lists of consecutive numbers said as runs; as it was where there are none. */
export function shortened(code: string): string {
  if (code.includes(NAME)) throw new Error(`The module has a ${NAME} of its own.`);
  let found = false;
  const short = code.replace(LIST, (whole, list: string, pool: string) => {
    const numbers = [...list.matchAll(/\((\d+)\)/g)].map(([, number]) => Number(number));
    const pieces: string[] = [];
    for (let at = 0; at < numbers.length; ) {
      const first = numbers[at] ?? 0;
      let many = 1;
      while (numbers[at + many] === first + many) many += 1;
      pieces.push(...(many > 2 ? [`...${NAME}(${pool},${first},${many})`] : numbers.slice(at, at + many).map((number) => `${pool}(${number})`)));
      at += many;
    }
    if (!pieces.some((piece) => piece.startsWith("..."))) return whole;
    found = true;
    const [only] = pieces;
    return pieces.length === 1 && only !== undefined ? only.slice(3) : `[${pieces.join(",")}]`;
  });
  return found ? `${short}\nfunction ${NAME}(pool,first,many){return Array.from({length:many},(_,at)=>pool(first+at));}\n` : code;
}
