// The extension's own interface in words. Findings come from the engine in words already.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { FluentVariable } from "@fluent/bundle";
import en from "./locales/en.ftl";
import ja from "./locales/ja.ftl";
import ko from "./locales/ko.ftl";
import type { Locale } from "./report";

const SOURCES: Readonly<Record<Locale, string>> = { en, ja, ko };

/** Gives the words of a message. */
export type Words = (id: string, args?: Record<string, FluentVariable>) => string;

const bundles = new Map<Locale, FluentBundle>();

export function wordsFor(locale: Locale): Words {
  const bundle = bundleOf(locale);
  return (id, args) => {
    const pattern = bundle.getMessage(id)?.value;
    if (pattern === null || pattern === undefined) {
      console.error(`no words for ${id} in ${locale}`);
      return id;
    }
    return bundle.formatPattern(pattern, args ?? null);
  };
}

function bundleOf(locale: Locale): FluentBundle {
  let bundle = bundles.get(locale);
  if (bundle === undefined) {
    // Names from the page need no marks of direction around them: each stands in its own element or in quotation marks.
    bundle = new FluentBundle(locale, { useIsolating: false });
    for (const error of bundle.addResource(new FluentResource(SOURCES[locale]))) console.error(error);
    bundles.set(locale, bundle);
  }
  return bundle;
}
