import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { decoded } from './routes.ts';

/** Bodies of these types come as text; all others, forms among them, in base64, as HTTP APIs do. */
const textTypes = /^(?:text\/|application\/(?:json|javascript|xml)(?:;|$))/i;

/** What Lambda takes of one synchronous call, and so of one request, its base64 included. */
export const invocationBytes = 6 * 1024 * 1024;

export interface Called {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly path: string;
  readonly query: string;
  readonly routeKey: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly now: Date;
}

/** A request as API Gateway's HTTP API hands it to a function (payload format 2.0): its path decoded, its query not. */
export const eventOfRequest = (called: Called): APIGatewayProxyEventV2 => {
  const { request, body, query, parameters, now } = called;
  const { cookie, ...headers } = flatHeaders(request);
  const isText = textTypes.test(headers['content-type'] ?? '');
  const values = new URLSearchParams(query);
  const queryValues: Record<string, string> = {};
  for (const name of values.keys()) queryValues[name] = values.getAll(name).join(',');
  const path = decoded(called.path) ?? called.path;
  const method = request.method ?? 'GET';
  return {
    version: '2.0',
    routeKey: called.routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/;\s*/) }),
    headers,
    ...(Object.keys(queryValues).length === 0 ? {} : { queryStringParameters: queryValues }),
    ...(Object.keys(parameters).length === 0 ? {} : { pathParameters: { ...parameters } }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers['host'] ?? '127.0.0.1',
      domainPrefix: 'local',
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: called.routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length === 0 ? {} : { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

/** Header names in lower case; a repeated header joined by commas. */
const flatHeaders = (request: IncomingMessage): Record<string, string | undefined> => {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers))
    headers[name] = Array.isArray(value) ? value.join(',') : value;
  return { 'x-forwarded-for': request.socket.remoteAddress ?? '127.0.0.1', 'x-forwarded-proto': 'http', ...headers };
};

/** A function's answer: the structured one, or anything else as JSON with 200, as HTTP APIs take it. */
export const sendAnswer = (response: ServerResponse, answer: unknown): void => {
  const structured =
    typeof answer === 'object' && answer !== null && 'statusCode' in answer
      ? (answer as APIGatewayProxyStructuredResultV2)
      : { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer ?? null) };
  for (const [name, value] of Object.entries(structured.headers ?? {})) response.setHeader(name, String(value));
  if (structured.cookies !== undefined) response.setHeader('set-cookie', structured.cookies);
  response.statusCode = structured.statusCode ?? 200;
  response.end(Buffer.from(structured.body ?? '', structured.isBase64Encoded === true ? 'base64' : 'utf8'));
};
