// Firefox, headless, with the unpacked package. Toolbar, popup and sidebar are no targets of automation, so they are driven
// through the browser's own window, which WebDriver BiDi reaches with system access.

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

    async grant(pattern) {
      await inWindow(async (extension, pattern) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
        await ExtensionPermissions.add(extension.id, { permissions: [], origins: [pattern] }, extension);
      }, pattern);
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
