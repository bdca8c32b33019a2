// SPDX-License-Identifier: Apache-2.0

interface ScriptUrls {
  createScriptURL(url: string): unknown;
}
type Types = { createPolicy(name: string, rules: ScriptUrls): ScriptUrls };

/** The service worker, and the worker that reads drafts, by the name that the build gives it. */
const OURS = /^\/(worker\.js|assets\/reading-worker-[\w-]+\.js)$/;

let policy: ScriptUrls | undefined;

/**
 * The address of a worker, made in the one policy that the server allows for it (`heart`); any other
 * address is refused. The browser asks for this wherever a string would become a script.
 */
export function trustedScript(address: string): string {
  const types = (globalThis as { trustedTypes?: Types }).trustedTypes;
  if (types === undefined) return address;
  policy ??= types.createPolicy("heart", {
    createScriptURL: (url) => {
      if (!OURS.test(url) && !import.meta.env.DEV) throw new TypeError("no other script");
      return url;
    },
  });
  return policy.createScriptURL(address) as string;
}
