// The two readers of a page, the one that cuts serialised text and the one that walks nodes, keep the same; and every text
// run is found again on the page it came from.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { root, start } from "./driver/index.mjs";
import { pages } from "./pages.mjs";

const ODD = {
  comments: "<p>Hello, <!-- -->Ann<!-- a --> and <b>x</b><!--y--> tail</p><template><p>no</p><template><i>no</i></template></template>",
  values: `<p title='a>b "q" <x> &amp;amp;'>attr</p><a href="?a=1&amp;b=2">link</a><input name="n" value="typed" title="t"><option value="v">one</option>`,
  raw: `<script type="application/ld+json">{"a":"</b>&amp;"}</script><script>"<p>no</p>"</script><style>p > b{}</style><noscript><p>no</p></noscript><iframe title="f"></iframe>`,
  typed: "<textarea>typed</textarea><div contenteditable>typed <b>too</b></div><div contenteditable=false>printed</div>",
  folded: `<div hidden>a</div><div style="color: red; display : none">b</div><dialog>c</dialog><dialog open>d</dialog>`,
  drawings: "<svg><title>no</title><g><path d='M0 0'></path></g></svg><p>after</p><math><mi>x</mi></math><p>after</p>",
  lines: "<pre>\n\nlines</pre><br><p>a &lt;b&gt; &amp;lt; \u00a0 \u{1f600}</p>",
  halves: "<p id=p>x</p><script>p.firstChild.data = 'bad \\ud83d'; p.append('\\ude00 next'); p.title = '\\ud800';</script>",
  clobbered: "<form name=body><input name=outerHTML><input name=firstChild><p>words</p></form><img name=documentElement>",
};

let driver;
let code;
let count = 0;

before(async () => {
  driver = await start();
  const entry = path.join(root, "tests/e2e/in-page/readers.mjs");
  const built = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false, resolveExtensions: [".ts"] });
  code = built.outputFiles[0].text;
});
after(() => driver?.stop());

for (const { rule, kind, html } of pages()) test(`${rule}: ${kind}`, () => bothAgree(html));
for (const [what, html] of Object.entries(ODD)) test(`a page with odd ${what}`, () => bothAgree(html));

test("a comment that no serialiser can write is noticed, and the page is walked", async () => {
  const html = "<p>a</p><script>document.body.append(document.createComment('x --> <b>y</b>'), 'end')</script>";
  const { counted, walked, read, lost } = await readersOn(html);
  assert.equal(counted, false);
  assert.deepEqual(read, walked);
  assert.deepEqual(lost, []);
});

test("the open shadow trees of custom elements are read in their place", async () => {
  const html = `<app-outer><p>light</p></app-outer><p>after</p><script>
    customElements.define("app-inner", class extends HTMLElement {
      constructor() { super().attachShadow({ mode: "open" }).innerHTML = "deep <i>down</i>"; }
    });
    customElements.define("app-outer", class extends HTMLElement {
      constructor() { super().attachShadow({ mode: "open" }).innerHTML = "<h2>in the shade</h2><app-inner></app-inner><slot></slot>"; }
    });
  </script>`;
  const { read, lost } = await readersOn(html);
  const words = read.filter((line) => line.includes('"')).map((line) => line.slice(line.indexOf('"')));
  assert.deepEqual(words.filter((word) => word.trim() !== '"\\n"').slice(1, 6), ['"in the shade"', '"deep "', '"down"', '"light"', '"after"']);
  assert.deepEqual(lost, []);
});

async function bothAgree(html) {
  const { ended, counted, cut, walked, read, lost } = await readersOn(html);
  assert.equal(ended, "done");
  assert.ok(counted, "as many elements as the page has");
  assert.deepEqual(cut, walked);
  assert.deepEqual(read, cut);
  assert.deepEqual(lost, []);
}

async function readersOn(html) {
  count += 1;
  const address = `https://www.example.org/readers/${count}`;
  driver.site.put(address, html.includes("<body") ? html : `<!doctype html><title>t</title><body>${html}`);
  const page = await driver.open(address);
  await page.evaluate(code);
  const answer = await page.evaluate(() => globalThis.readers());
  await page.close();
  return answer;
}
