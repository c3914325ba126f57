// A local HTTPS server that stands in for every site: what is put under an address is served under it, on the site's own
// host name. The browsers are told to come here; the shipped extension never knows.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** Stands in for every picture: a shape of a head and shoulders, nobody's. */
const PORTRAIT = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" width="80" height="80"><rect width="80" height="80" rx="40" fill="#d5dbe3"/>
<circle cx="40" cy="32" r="14" fill="#8494a7"/><path d="M12 74c4-18 16-24 28-24s24 6 28 24z" fill="#8494a7"/></svg>`;

/** Serves pages under any https address. `close` ends it. */
export async function startSite() {
  const pages = new Map();
  const server = createServer(certificate(), (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    const page = pages.get(address) ?? pages.get(address.split("?")[0]);
    if (page === undefined && request.url.endsWith(".png")) return response.writeHead(200, { "content-type": "image/svg+xml" }).end(PORTRAIT);
    if (page === undefined) return response.writeHead(404, { "content-type": "text/plain" }).end();
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...page.headers });
    return response.end(page.body);
  });
  const proxy = createProxy().on("connect", (_request, browser) => tunnel(browser, server.address().port));
  await Promise.all([listen(server), listen(proxy)]);
  return {
    port: server.address().port,
    proxyPort: proxy.address().port,
    /** Puts a page under an address. */
    put(address, body, headers = {}) {
      pages.set(address, { body, headers });
    },
    close() {
      for (const each of [server, proxy]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
}

function listen(server) {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}

/** Firefox has no table of hosts, so it asks this proxy, which leads every host to the one server. */
function tunnel(browser, port) {
  const server = connect(port, "127.0.0.1", () => {
    browser.write("HTTP/1.1 200 OK\r\n\r\n");
    server.pipe(browser).pipe(server);
  });
  for (const each of [browser, server]) each.on("error", () => [browser, server].forEach((end) => end.destroy()));
}

/** A self-signed certificate, made anew each time and never kept. It names no site: the browsers are told to take any. */
function certificate() {
  const folder = mkdtempSync(path.join(tmpdir(), "plumbline-certificate-"));
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(folder, name));
  try {
    execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=plumbline.invalid", "-keyout", key, "-out", cert], { stdio: "ignore" });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
