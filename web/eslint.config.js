// SPDX-License-Identifier: Apache-2.0
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";
import { zones } from "./zones.js";

const tests = ["src/**/*.test.ts", "src/**/testing/**/*.ts"];

export default ts.config(
  { ignores: ["target/", "node_modules/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ["src/**/*.ts", "src/**/*.svelte", "vite.config.ts", "scripts/**/*.ts", "bench/**/*.ts"],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        project: ["./tsconfig.json", "./tsconfig.test.json", "./tsconfig.worker.json"],
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: [".svelte"],
        parser: ts.parser,
        svelteConfig,
      },
    },
    rules: {
      "no-undef": "off", // The compiler knows better.
      "no-console": "error", // Nobody's words may reach a console that someone reads over a shoulder.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-invalid-void-type": "off",
      // A parameter that an interface asks for and this class has no use for.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["src/**/*.svelte"],
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
      // Routes live in the fragment here; there is no SvelteKit to resolve them.
      "svelte/no-navigation-without-resolve": "off",
      "no-restricted-syntax": [
        "error",
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message:
            "The Content-Security-Policy blocks style attributes in markup: use a class, or the style:name={…} directive, which goes through the CSSOM.",
        },
      ],
    },
  },
  {
    // Link's maps are its own book-keeping; what screens follow is marked with $state.
    files: ["src/link/**/*.svelte.ts"],
    rules: { "svelte/prefer-svelte-reactivity": "off" },
  },
  ...zones,
  {
    files: tests,
    languageOptions: { globals: { ...globals.node } },
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["*.js", "scripts/**/*.mjs"],
    languageOptions: { globals: { ...globals.node } },
  },
);
