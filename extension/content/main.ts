// Start and stop of the reader in a page. Injecting it twice leaves one.

import { Reader } from "./reader";

/** The one reader of this page, kept where only scripts of this extension see it. */
interface Slot {
  plumblineReader?: Reader;
}

const slot = globalThis as Slot;
const running = slot.plumblineReader;
if (running?.isAlive() === true) {
  running.check();
} else {
  running?.retire(); // left over from before the extension was reloaded
  slot.plumblineReader = new Reader();
}
