import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Whatever answers requests: a Hono application. */
export interface Application {
  fetch(request: Request): Response | Promise<Response>;
}

/**
 * API Gateway's payload 2.0 → the web's Request, and back. Written here because Hono's own adapter is announced to leave
 * the package, and because HTTP APIs hand the path over decoded: it is encoded again, segment by segment.
 */
export const answer = async (
  application: Application,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const response = await application.fetch(requestOf(event));
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') headers[name] = value;
  });
  const cookies = response.headers.getSetCookie();
  const body = Buffer.from(await response.arrayBuffer());
  const isText = textTypes.test(response.headers.get('content-type') ?? '');
  return {
    statusCode: response.status,
    headers,
    ...(cookies.length > 0 && { cookies }),
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText && body.length > 0,
  };
};

/** Everything else is bytes, which a payload carries in base64. */
const textTypes = /^(?:$|text\/|application\/(?:json|problem\+json|javascript|xml)(?:;|$))/i;

/** A function's answer is 6 MB at most (Lambda quotas), of which base64 leaves three quarters, and headers take some. */
export const mostAnswered = 4_400_000;

export const requestOf = (event: APIGatewayProxyEventV2): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(event.headers)) if (value !== undefined) headers.set(name, value);
  if (event.cookies !== undefined) headers.set('cookie', event.cookies.join('; '));
  const scheme = event.headers['x-forwarded-proto'] === 'http' ? 'http' : 'https';
  const host = event.headers['host'] ?? event.requestContext.domainName;
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  const { method } = event.requestContext.http;
  const body = event.body === undefined ? null : Buffer.from(event.body, event.isBase64Encoded ? 'base64' : 'utf8');
  return new Request(`${scheme}://${host}${encodedPath(event.rawPath)}${query}`, {
    method,
    headers,
    ...(method !== 'GET' && method !== 'HEAD' && { body }),
  });
};

/** The same for a path that comes decoded and for one that does not: no segment of ours holds a percent sign. */
const encodedPath = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(decoded(part)))
    .join('/');

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
