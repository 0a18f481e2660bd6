import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { logKept } from './door-function.ts';
import type { Door } from './doors.ts';
import type { Installation } from './installation.ts';

/** Far above a conference's traffic, far below what a flood could cost. Web ACLs cannot be put before an HTTP API. */
const throttle = { rateLimit: 50, burstLimit: 100 };

/** The HTTP API without its routes: functions need its address before it needs them. */
export const httpApi = (scope: Construct, installation: Installation): HttpApi => {
  const api = new HttpApi(scope, 'Site', {
    apiName: installation.prefix,
    description: 'Rolling Text: the public pages, the form, the console and the read API',
    createDefaultStage: false,
  });
  Validations.of(api).acknowledge({
    id: 'AwsSolutions::AwsSolutions-APIG4',
    reason:
      'The draft and the form are public; a contribution counts only after the link in its mail is confirmed. The console asks for a session of its own, the read API for a bearer token that its pages give out.',
  });
  const log = new LogGroup(scope, 'SiteLog', { retention: logKept, removalPolicy: RemovalPolicy.DESTROY });
  new HttpStage(scope, 'SiteStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle,
    // The route, never the path: paths carry the tokens of unconfirmed contributions. No address of a person either.
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(
        JSON.stringify({
          requestId: '$context.requestId',
          time: '$context.requestTime',
          route: '$context.routeKey',
          status: '$context.status',
          milliseconds: '$context.responseLatency',
          bytes: '$context.responseLength',
          error: '$context.error.message',
        }),
      ),
    },
  });
  return api;
};

/** Every route of a door of kind `http`, exactly as `doors.ts` writes it. */
export const openByHttp = (
  api: HttpApi,
  id: string,
  door: { readonly target: IFunction; readonly source: Door['source'] & { kind: 'http' } },
): void => {
  const integration = new HttpLambdaIntegration(id, door.target, { scopePermissionToRoute: false });
  for (const route of door.source.routes) {
    const [method = '', path = ''] = route.split(' ');
    api.addRoutes({ path, methods: [HttpMethod[method as keyof typeof HttpMethod]], integration });
  }
};
