// Work that must not overlap, one piece after the other.

/** Makes a queue: what it is given begins when the piece before it has ended, well or badly. */
export function newQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
