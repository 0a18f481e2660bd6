import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '#platform/log.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The port at which this machine's identity provider answers. The provider itself takes a second to load: it is loaded
 * when somebody first signs in, so that no start waits for it.
 */
export const signInServer = (site: () => string, log: Log): Server => {
  let loaded: Promise<Answer> | undefined;
  const load = async (): Promise<Answer> => {
    const { localProvider } = await import('./sign-in-provider.ts');
    return localProvider(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, site(), log);
  };
  const server = createServer((request, response) => {
    (loaded ??= load())
      .then((answer) => answer(request, response))
      .catch((cause: unknown) => {
        log.error('sign-in failed', { path: request.url?.split('?')[0] ?? '' }, cause);
        if (!response.headersSent) response.writeHead(500).end();
      });
  });
  return server;
};
