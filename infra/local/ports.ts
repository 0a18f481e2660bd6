import { type AddressInfo, type Server, createServer } from 'node:net';

export class PortBusy extends Error {
  readonly retryHelps = true;
  constructor(port: number, variable: string) {
    super(`Port ${port} is in use by another program: stop it, or set ${variable} to a free port.`);
    this.name = 'PortBusy';
  }
}

/** Fails early, before anything is begun. 0 asks for any port and is always free. @throws PortBusy */
export const assertFree = async (port: number, variable: string): Promise<void> => {
  if (port === 0) return;
  const probe = createServer();
  await listen(probe, port, variable);
  await new Promise((resolve) => probe.close(resolve));
};

/** Listens on 127.0.0.1 only; gives the port. @throws PortBusy */
export const listen = (server: Server, port: number, variable: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortBusy(port, variable));
      else if (error.code === 'EACCES')
        reject(new Error(`Port ${port} may not be used by this account: set ${variable} to a port above 1023.`));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
