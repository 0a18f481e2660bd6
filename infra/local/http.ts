import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { DoorName } from '#infra/doors.ts';
import type { Log } from '#platform/log.ts';
import { eventOfRequest, invocationBytes, sendAnswer } from './http-events.ts';
import { matchRoute, routesOf } from './routes.ts';

export interface HttpOptions {
  /** The routes of the http doors, and which door each leads to. */
  readonly routes: readonly { readonly key: string; readonly to: DoorName }[];
  readonly invoke: (door: DoorName, event: APIGatewayProxyEventV2) => Promise<unknown>;
  /** `/_local/…`: the machine's own controls. */
  readonly control: (method: string, path: string, body: string) => Promise<{ status: number; json: unknown }>;
  readonly conferenceNow: () => Date;
  readonly log: Log;
}

/** API Gateway's HTTP API on one machine: a request becomes the event its function gets, the answer a response. */
export const httpServer = (options: HttpOptions): Server => {
  const routes = routesOf(options.routes);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const [path = '/', query = ''] = splitOnce(request.url ?? '/', '?');
    const body = await bodyOf(request, invocationBytes);
    if (body === null) {
      message(response, 413, 'Request Entity Too Large');
      return;
    }
    if (path.startsWith('/_local/')) {
      await control(request, response, method, path, body);
      return;
    }
    const matched = matchRoute(routes, method, path);
    if (matched === null) {
      message(response, 404, 'Not Found');
      return;
    }
    const event = eventOfRequest({
      request,
      body,
      path,
      query,
      routeKey: matched.route.key,
      parameters: matched.parameters,
      now: options.conferenceNow(),
    });
    if ((event.body?.length ?? 0) > invocationBytes) message(response, 413, 'Request Entity Too Large');
    else sendAnswer(response, await options.invoke(matched.route.to, event));
  };

  /** Only for whoever sits at this machine: no page of another origin, no name that was made to point here. */
  const control = async (
    request: IncomingMessage,
    response: ServerResponse,
    method: string,
    path: string,
    body: Buffer,
  ): Promise<void> => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (request.headers.origin !== undefined || !['127.0.0.1', 'localhost'].includes(host)) {
      message(response, 403, 'Forbidden');
      return;
    }
    const { status, json } = await options.control(method, path, body.toString('utf8'));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  };

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.log.error('request failed', { path: request.url?.split('?')[0] ?? '' }, error);
      if (response.headersSent) response.destroy();
      else message(response, 500, 'Internal Server Error');
    });
  });
};

const splitOnce = (text: string, at: string): [string, string] => {
  const index = text.indexOf(at);
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
};

const message = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message: text }));
};

/** Null when there is more than `limit`; the rest is read and dropped, so that the sender hears the answer. */
export const bodyOf = async (request: IncomingMessage, limit: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return length > limit ? null : Buffer.concat(chunks);
};
