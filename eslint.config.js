import js from "@eslint/js";
import ts from "typescript-eslint";

const PAGE_NAMES =
  "AbortController CSS DOMParser MutationObserver PerformanceObserver Range document fetch getComputedStyle globalThis history location " +
  "performance matchMedia requestAnimationFrame setInterval clearInterval setTimeout window TextEncoder structuredClone ";
const EXTENSION_NAMES = "chrome ";
const FIREFOX_NAMES = "Services ChromeUtils ExtensionParent gBrowser content sendAsyncMessage Cu";

function namesOf(kind, names) {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}

export default ts.config(
  { ignores: ["dist/**", "target/**", "node_modules/**", "extension/generated/**"] },
  js.configs.recommended,
  {
    files: ["extension/**/*.ts", "tests/bench/*.ts"],
    extends: [...ts.configs.strictTypeChecked, ...ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers and booleans in template literals are what template literals are for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      eqeqeq: "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
    },
  },
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly", Buffer: "readonly" } },
  },
  {
    // Browser tests hold functions that run in pages, in the extension's own pages, and in Firefox's window.
    files: ["tests/**/*.mjs"],
    languageOptions: { globals: namesOf("readonly", PAGE_NAMES + EXTENSION_NAMES + FIREFOX_NAMES) },
  },
);
