// Firefox, headless, with the unpacked package. Toolbar, popup and sidebar are no targets of automation, so they are driven
// through the browser's own window, which WebDriver BiDi reaches with system access.

import { writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";

const ID = "plumbline@plumbline.invalid";
const UUID = "6f1c2d5e-3b4a-4c8d-9e7f-0a1b2c3d4e5f";

export async function launchFirefox({ folder, site, executable, headless, dark, id = ID }) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: executable,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ["--remote-allow-system-access", "--width=1280", "--height=1000"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }),
      "extensions.webextOptionalPermissionPrompts": false, // a granted question; headless nobody could answer it
      "intl.locale.requested": "en-US",
      "network.proxy.type": 1,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": site.proxyPort,
      "network.stricttransportsecurity.preloadlist": false,
      "security.cert_pinning.enforcement_level": 0,
      "ui.systemUsesDarkTheme": dark ? 1 : 0,
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
    },
  });
  await browser.installExtension(folder);
  const base = `moz-extension://${UUID}/`;
  const inWindow = (work, ...values) => evaluateInWindow(browser, id, work, values);
  return {
    name: "firefox",
    browser,
    id,
    base,
    inWindow,

    async openOwnPage(name) {
      const page = await browser.newPage();
      await page.goto(base + name, { waitUntil: [] });
      await page.waitForSelector("body");
      return page;
    },

    /** Gives a permission as the user does. */
    async grant(pattern) {
      await inWindow(async (extension, pattern) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        await ExtensionPermissions.add(extension.id, { permissions: [], origins: [pattern] }, extension);
      }, pattern);
    },

    /** Nothing to prepare: a preference answers the browser's question with yes, unseen. */
    async allow() {},

    /** Presses the toolbar button on a page; the popup that opens. */
    async pressButton(page) {
      await page.bringToFront();
      await inWindow(async (extension) => {
        const open = () => document.querySelector(".webextension-popup-browser");
        for (let left = 50; left > 0 && open() !== null; left -= 1) {
          open().closest("panel")?.hidePopup(); // an open popup would only be closed by the press
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      });
      return viewIn(inWindow, "popup.html", ".webextension-popup-browser");
    },

    /** The sidebar, once it was opened. */
    openedPanel: () => viewIn(inWindow, "panel.html", "#sidebar"),

    async inOverlay(page, work) {
      await page.bringToFront();
      const body = `(() => { const root = content.document.documentElement.lastElementChild.openOrClosedShadowRoot;
        return root === null ? null : (${work.toString()})(root); })()`;
      return inWindow(runInTab, body);
    },

    /** Light or dark, as the user's system says; of every page at once. */
    async scheme(_page, value) {
      await inWindow((_extension, scheme) => {
        Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", scheme);
      }, value === "dark" ? 0 : 1);
    },

    /** Ends the event page as the browser does when it is idle. */
    async stopBackground() {
      await inWindow(async (extension) => {
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
      });
    },

    close: () => browser.close(),
  };
}

/** Runs a function in the browser's own window; it gets the extension and the values. */
async function evaluateInWindow(browser, id, work, values) {
  const tree = await browser.connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const window = tree.result.contexts.find((context) => context.url.endsWith("/browser.xhtml"));
  const expression = `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)});
    const work = ${work.toString()};
    return JSON.stringify((await work(extension, ...${JSON.stringify(values)})) ?? null);
  })()`;
  const answer = await browser.connection.send("script.evaluate", {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (answer.result.type === "exception") throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(answer.result.result.value);
}

/** A view of the extension that is part of the browser's window, with the few things a test does to a page. */
async function viewIn(inWindow, name, selector) {
  const run = (work, ...values) =>
    inWindow(runInView, selector, name, `(${work.toString()})(...${JSON.stringify(values)})`);
  await run(() => document.readyState);
  return {
    evaluate: run,
    async waitForSelector(selector) {
      for (let left = 100; !(await run((selector) => document.querySelector(selector) !== null, selector)); left -= 1) {
        if (left === 0) throw new Error(`${name} has no ${selector}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    click: (selector) => run((selector) => document.querySelector(selector).click(), selector),
    screenshot: ({ path }) => inWindow(snapshotOfView, selector).then((url) => writeFile(path, url.split(",")[1], "base64")),
    close: () => inWindow(() => window.document.querySelectorAll("panel[open], panel[panelopen]").forEach((panel) => panel.hidePopup())),
  };
}

/** Runs in the browser's window: waits for the view and evaluates an expression in it, as within a click of the user. */
async function runInView(_extension, selector, name, expression) {
  const found = () => {
    const outer = document.querySelector(selector);
    const inner = outer?.contentDocument?.getElementById("webext-panels-browser") ?? outer;
    return inner?.currentURI?.spec.includes(name) && !inner.webProgress?.isLoadingDocument ? inner : null;
  };
  for (let left = 100; left > 0 && found() === null; left -= 1) await new Promise((resolve) => setTimeout(resolve, 100));
  const view = found();
  if (view === null) throw new Error(`${name} did not open`);
  const topic = `plumbline-test:${Math.random()}`;
  const answer = new Promise((resolve) => view.messageManager.addMessageListener(topic, ({ data }) => resolve(data)));
  const script = `(async () => {
    const handling = content.windowUtils.setHandlingUserInput(true);
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    let answer;
    try {
      const working = Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify((await ${expression}) ?? null))()`)}, sandbox);
      handling.destruct();
      answer = { value: await working };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(topic)}, answer);
  })()`;
  view.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  // A view that closes itself takes its answer along.
  const closed = new Promise((resolve) => {
    const timer = setInterval(() => {
      if (view.isConnected) return;
      clearInterval(timer);
      setTimeout(resolve, 100, { value: "null" });
    }, 50);
  });
  const { value, error } = await Promise.race([answer, closed]);
  if (error !== undefined) throw new Error(error);
  return JSON.parse(value);
}

/** Runs in the browser's window: evaluates an expression in the privileged scope of the selected tab. */
function runInTab(_extension, expression) {
  const { messageManager } = gBrowser.selectedBrowser;
  const topic = `plumbline-test:${Math.random()}`;
  const answer = new Promise((resolve) => messageManager.addMessageListener(topic, ({ data }) => resolve(data)));
  messageManager.loadFrameScript(`data:,${encodeURIComponent(`sendAsyncMessage(${JSON.stringify(topic)}, ${expression})`)}`, false);
  return answer;
}

/** Runs in the browser's window: a picture of the view as a data address. */
async function snapshotOfView(_extension, selector) {
  const outer = document.querySelector(selector);
  const view = outer.contentDocument?.getElementById("webext-panels-browser") ?? outer;
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  Object.assign(canvas, { width: picture.width, height: picture.height });
  canvas.getContext("2d").drawImage(picture, 0, 0);
  return canvas.toDataURL();
}
