// Chromium, headless, with the unpacked package. Extension pages, the worker and the real popup are all reachable.

import puppeteer from "puppeteer-core";

export async function launchChromium({ folder, site, executable, headless, dark, args = [] }) {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    enableExtensions: true,
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      "--no-sandbox", // continuous integration runs as root
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--ignore-certificate-errors",
      "--lang=en-US",
      "--window-size=1280,1000",
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}, EXCLUDE localhost`,
      ...(dark ? ["--force-dark-mode"] : []),
      ...args,
    ],
  });
  const id = await browser.installExtension(folder);
  const base = `chrome-extension://${id}/`;
  const extension = (await browser.extensions()).get(id);
  return {
    name: "chromium",
    browser,
    id,
    base,

    async openOwnPage(name) {
      const page = await browser.newPage();
      await page.goto(base + name);
      return page;
    },

    /** Gives a permission as the user does; allowed beforehand, because headless nobody sees the browser's question. */
    async grant(pattern) {
      await this.allow(pattern);
      const own = await this.openOwnPage("options.html");
      const granted = await own.evaluate((pattern) => chrome.permissions.request({ origins: [pattern] }), pattern);
      await own.close();
      if (!granted) throw new Error(`${pattern} was not granted`);
    },

    /** Lets the browser's question for a pattern be answered with yes, unseen. */
    async allow(pattern) {
      const page = await browser.newPage();
      await page.goto("chrome://extensions");
      await page.evaluate((id, pattern) => chrome.developerPrivate.addHostPermission(id, pattern), id, pattern);
      await page.close();
    },

    /** Presses the toolbar button on a page; the popup that opens, as a page. */
    async pressButton(page) {
      const isPopup = (target) => target.url() === `${base}popup.html`;
      await page.bringToFront();
      await extension.triggerAction(page);
      const target = await browser.waitForTarget(isPopup, { timeout: 10_000 });
      return retry(() => target.asPage());
    },

    /** The side panel, once it was opened, as a page. */
    async openedPanel() {
      const target = await browser.waitForTarget((target) => target.url().startsWith(`${base}panel.html`), { timeout: 10_000 });
      return retry(() => target.asPage());
    },

    /** Runs a function on the closed shadow root of our element on a page; `null` where there is none. */
    async inOverlay(page, work) {
      const session = await page.createCDPSession();
      try {
        const { root } = await session.send("DOM.getDocument", { depth: 3, pierce: true });
        const html = root.children.find((child) => child.nodeName === "HTML");
        const shadow = html.children.at(-1).shadowRoots?.[0];
        if (shadow === undefined) return null;
        const { object } = await session.send("DOM.resolveNode", { backendNodeId: shadow.backendNodeId });
        const { result } = await session.send("Runtime.callFunctionOn", {
          objectId: object.objectId,
          functionDeclaration: `function () { return (${work.toString()})(this); }`,
          returnByValue: true,
        });
        return result.value;
      } finally {
        await session.detach();
      }
    },

    /** Light or dark, as the user's system says. */
    scheme: (page, value) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]),

    /** Ends the background worker as the browser does when it is idle. */
    async stopBackground() {
      const target = browser.targets().find((target) => target.type() === "service_worker" && target.url().startsWith(base));
      if (target === undefined) return;
      try {
        await (await target.worker()).close();
      } catch (error) {
        // The worker ends first and takes its session and its target with it, before the driver lets go of them: that is
        // what was asked for.
        if (!/No (session|target) with given id/u.test(String(error))) throw error;
      }
    },

    close: () => browser.close(),
  };
}

/** The main frame of a popup is there a moment later than its target. */
async function retry(attempt) {
  for (let left = 40; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
