import type { Server } from 'node:http';

/** What has been begun, undone in reverse order, once, however often it is asked for. */
export class LastThings {
  readonly #steps: (() => Promise<unknown>)[] = [];
  #done: Promise<void> | null = null;

  get begun(): boolean {
    return this.#done !== null;
  }

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step);
  }

  /** A step that fails keeps no other from being taken. */
  take(): Promise<void> {
    this.#done ??= this.#take();
    return this.#done;
  }

  async #take(): Promise<void> {
    for (const step of this.#steps.reverse()) await step().catch(() => undefined);
  }
}

/** Ends a server: idle connections at once, busy ones after half a second. */
export const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => {
      server.closeAllConnections();
    }, 500);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
