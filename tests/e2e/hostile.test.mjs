// Pages that no profile should be, and some are: never a hang, never a broken page, never a wrong mark.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./driver/index.mjs";
import { control, differs, marks, until } from "./driver/plumbline.mjs";
import { page as pageOf } from "./pages.mjs";

const differing = pageOf("self-intro-name-mismatch", "fires");
const { quotes } = differing.findings[0];

let driver;
let plumbline;
let count = 0;

before(async () => {
  driver = await start();
  plumbline = await control(driver);
  await plumbline.keepOn("upwork.com");
});
after(() => driver?.stop());

test("an empty page has nothing to say", async () => {
  const { page, visit, address } = await openChecked("");
  assert.equal(visit.report.page.anything_read, false);
  assert.equal(await plumbline.badge(address), "–");
  assert.deepEqual(await marks(page), []);
  await page.close();
});

test("evidence that is hidden is listed, not marked", async () => {
  const html = differing.html.replace('id="up-line-clamp-v2-1"', 'id="up-line-clamp-v2-1" style="display: none"');
  assert.notEqual(html, differing.html);
  const { page, visit } = await openChecked(html);
  assert.equal(visit.report.findings.length, 1);
  assert.ok(Object.values(visit.places).flat().includes("folded"), JSON.stringify(visit.places));
  assert.deepEqual((await marks(page)).filter((text) => text.includes("Jonas")), []);
  await page.close();
});

test("a quote that is taken away while it is painted is not marked anywhere else", async () => {
  const taking = `<script>
    const words = "Jonas Lindqvist";
    const take = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode()); ) if (node.data.includes(words)) node.data = node.data.replace(words, "someone");
    };
    addEventListener("load", () => { for (let at = 0; at < 40; at += 1) setTimeout(take, at * 25); });
  </script>`;
  const { page } = await openChecked(differing.html.replace("</body>", `${taking}</body>`));
  await until("the words to be gone", () => page.evaluate(() => document.body.innerText), (text) => !text.includes("Jonas Lindqvist"));
  await until("the marks to go with them", () => marks(page), (marked) => marked.length === 0);
  for (let look = 0; look < 10; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 150)); // longer than the page is let settle before it is read again
    assert.deepEqual(await marks(page), []);
  }
  await page.close();
});

for (const [what, script] of [
  ["Array.prototype", "for (const name of Object.getOwnPropertyNames(Array.prototype)) if (name !== 'constructor' && name !== 'length') Array.prototype[name] = () => { throw new Error('page') };"],
  ["document.body", "Object.defineProperty(document, 'body', { get: () => null }); Document.prototype.querySelector = () => null; Node.prototype.appendChild = () => { throw new Error('page') };"],
  ["custom elements", "customElements.define('app-profile', class extends HTMLElement { connectedCallback() { this.textContent = 'again'; } get outerHTML() { throw new Error('page'); } }); customElements.define = () => { throw new Error('page') };"],
  ["CSS.highlights", "HighlightRegistry.prototype.set = () => { throw new Error('page') }; globalThis.Highlight = undefined;"],
]) {
  test(`a page that overrides ${what} is read like any other`, async () => {
    // What the test itself needs of the page is kept before the page breaks it.
    const keep = "globalThis.kept = { highlights: CSS.highlights, forEach: HighlightRegistry.prototype.forEach, each: Highlight.prototype.forEach };";
    const html = differing.html.replace("<head>", `<head><script>${keep}</script>`).replace("</body>", `<script>${script}</script></body>`);
    const { page, visit } = await openChecked(html);
    assert.equal(visit.report.findings.length, 1);
    const marked = await page.evaluate(() => {
      const { highlights, forEach, each } = globalThis.kept;
      let text = "";
      forEach.call(highlights, (highlight) => each.call(highlight, (range) => { text += `${range.toString()}\n`; }));
      return text;
    });
    assert.equal(differs(marked.trim().split("\n").sort(byPlaceIn(differing.html)), quotes), null);
    await page.close();
  });
}

for (const [what, filling] of [
  ["200,000 elements", () => "<p><b>line</b></p>".repeat(100_000)],
  ["20 MB of text", () => `<p>${"A long line of text without end. ".repeat(20)}</p>`.repeat(32_000)],
  ["50,000 levels", () => `${"<div>".repeat(50_000)}deep${"</div>".repeat(50_000)}`],
]) {
  test(`a page of ${what} is read in part, and says so`, async () => {
    const html = differing.html.replace("</body>", `${filling()}</body>`);
    const { page, visit } = await openChecked(html, 60_000);
    assert.equal(visit.state, "read");
    assert.ok(visit.report.notes.length > 0, "a note that the page was read in part");
    assert.equal(differs(await marks(page), quotes), null);
    await page.close();
  });
}

test("words in a closed shadow tree are read and marked", async () => {
  const closing = `<script>
    const overview = document.getElementById("up-line-clamp-v2-1");
    const host = document.createElement("app-words");
    host.attachShadow({ mode: "closed" }).append(...overview.childNodes);
    overview.append(host);
  </script>`;
  const { page, visit } = await openChecked(differing.html.replace("</body>", `${closing}</body>`));
  assert.equal(await page.evaluate(() => document.body.textContent.includes("Jonas Lindqvist")), false);
  assert.equal(visit.report.findings.length, 1);
  assert.equal(differs(await marks(page), quotes), null);
  await page.close();
});

test("a page that changes all through its reading says so", async () => {
  // So large that it is walked node by node, and busy at every turn.
  const busy = `<p id="busy"></p><script>
    const { port1, port2 } = new MessageChannel();
    let turn = 0;
    port1.onmessage = () => {
      document.getElementById("busy").textContent = "abcdefghij"[turn++ % 10].repeat(9);
      if (turn < 200_000) port2.postMessage(0);
    };
    port2.postMessage(0);
  </script>`;
  const html = differing.html.replace("</body>", `${busy}<main>${"<p><b>line</b></p>".repeat(20_000)}</main></body>`);
  const { page, visit } = await openChecked(html, 60_000);
  const notes = visit.report.notes.map(({ note }) => note);
  assert.ok(notes.includes("kept_changing"), JSON.stringify(notes));
  await page.close();
});

test("half a character does not stop the reading", async () => {
  const halves = "<script>document.body.append('\\ud83d', document.createElement('p'), 'x\\udc00y');</script>";
  const { page, visit } = await openChecked(differing.html.replace("</body>", `${halves}</body>`));
  assert.equal(visit.report.findings.length, 1);
  assert.equal(differs(await marks(page), quotes), null);
  await page.close();
});

/** Opens a page under an address of its own and waits until it was checked. */
async function openChecked(html, patience) {
  count += 1;
  const address = `https://www.upwork.com/freelancers/~01d1000000000000${String(count).padStart(2, "0")}`;
  driver.site.put(address, html);
  const page = await driver.open(address);
  return { page, address, visit: await plumbline.checked(address, patience) };
}

function byPlaceIn(html) {
  return (one, other) => html.indexOf(one) - html.indexOf(other);
}
