import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request as API Gateway hands it to a door (payload 2.0): the path decoded, a body in base64. */
export const httpEvent = (
  method: string,
  path: string,
  changes: Partial<APIGatewayProxyEventV2> & { readonly form?: readonly (readonly [string, string])[] } = {},
): APIGatewayProxyEventV2 => {
  const { form, ...rest } = changes;
  const body =
    form === undefined
      ? undefined
      : new URLSearchParams(form.map(([name, value]): [string, string] => [name, value])).toString();
  const rawPath = decodeURIComponent(path);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: '',
    headers: {
      host: 'site.example',
      'x-forwarded-proto': 'https',
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    requestContext: {
      accountId: '1',
      apiId: 'a',
      domainName: 'site.example',
      domainPrefix: 'a',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'r',
      routeKey: '$default',
      stage: '$default',
      time: '18/Jun/2018:12:00:00 +0000',
      timeEpoch: 1_529_323_200_000,
    },
    ...(body !== undefined && { body: Buffer.from(body).toString('base64') }),
    isBase64Encoded: body !== undefined,
    ...rest,
  };
};
