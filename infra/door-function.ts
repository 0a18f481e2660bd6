import path from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { EnvironmentName } from '#platform/environment.ts';
import { bundlingOf } from './bundling.ts';
import type { Door, DoorName } from './doors.ts';
import { policyOf } from './permissions.ts';
import type { Places } from './sentences.ts';

/** The runtime's current long-term release; the code itself asks no more than Node 20 gives. */
export const runtime = Runtime.NODEJS_24_X;

/** Identities and outcomes only are logged (DESIGN.md habit 12); a year covers a conference and its follow-up. */
export const logKept = RetentionDays.ONE_YEAR;

/** What each setting is worth in this installation. A door gets those that its line of `doors.ts` names. */
export type EnvironmentValues = Readonly<Partial<Record<EnvironmentName, string>>>;

/** Never given in AWS, whatever a door can read: they loosen trust, show all mail and open the read API (CONTRACT.md 6). */
export const onOneMachineOnly: readonly EnvironmentName[] = ['LOCAL_TRUST', 'OUTBOX_URL', 'API_AUTH'];

/** Stack traces by the source, not by the minified bundle. */
export const runtimeSettings = { NODE_OPTIONS: '--enable-source-maps' };

const root = path.join(import.meta.dirname, '..');

/** `send-mail` → `SendMail`. */
export const constructId = (name: DoorName): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** One door as a function: code, time, memory, settings and permissions as `doors.ts` and `permissions.ts` say. */
export const doorFunction = (
  scope: Construct,
  door: Door,
  values: EnvironmentValues,
  places: Omit<Places, 'log'>,
): NodejsFunction => {
  const id = constructId(door.name);
  const logGroup = new LogGroup(scope, `${id}Log`, { retention: logKept, removalPolicy: RemovalPolicy.DESTROY });
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: `What the door ${door.name} may do: infra/permissions.ts`,
    inlinePolicies: { door: policyOf(door, { ...places, log: logGroup.logGroupArn }) },
  });
  return new NodejsFunction(scope, id, {
    entry: path.join(root, 'functions', `${door.name}.ts`),
    projectRoot: root,
    depsLockFilePath: path.join(root, 'package-lock.json'),
    handler: 'handler',
    description: `Rolling Text: ${door.name}`,
    runtime,
    architecture: Architecture.ARM_64,
    timeout: Duration.seconds(door.timeoutSeconds),
    memorySize: door.memoryMb,
    environment: { ...settingsOf(door, values), ...runtimeSettings },
    awsSdkConnectionReuse: false,
    bundling: bundlingOf(door.name),
    logGroup,
    role,
  });
};

const settingsOf = (door: Door, values: EnvironmentValues): Record<string, string> => {
  const given: Record<string, string> = {};
  for (const name of door.environment) {
    if (onOneMachineOnly.includes(name)) continue;
    const value = values[name];
    if (value === undefined)
      throw new Error(`doors.ts gives ${door.name} the setting ${name}, which has no value here`);
    given[name] = value;
  }
  return given;
};
