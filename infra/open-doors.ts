import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Watched } from './alarms.ts';
import { deadLetters } from './dead-letters.ts';
import { type EnvironmentValues, constructId, doorFunction } from './door-function.ts';
import { type DoorName, doors } from './doors.ts';
import type { QueueName } from './sources.ts';
import { openByQueue, openByStream } from './event-sources.ts';
import { openByHttp } from './form-site.ts';
import type { Installation } from './installation.ts';
import type { Places } from './sentences.ts';
import { openBySchedule, scheduleGroup } from './schedules.ts';

export interface House {
  readonly installation: Installation;
  readonly values: EnvironmentValues;
  readonly places: Omit<Places, 'log' | 'dead'>;
  readonly queues: Readonly<Record<QueueName, { readonly queue: Queue; readonly dead: Queue }>>;
  readonly api: HttpApi;
}

/** The doors that say in their logs what nothing else tells of (`alarms.ts`). */
const tellInLogs: readonly DoorName[] = ['send-mail', 'send-digests', 'sweep'];

/** Each door of `doors.ts`, with what opens it and where it lays what it cannot take. */
export const openDoors = (scope: Construct, house: House): Watched => {
  const group = scheduleGroup(scope, house.installation);
  const functions: Record<string, IFunction> = {};
  const queues: Record<string, Queue> = {};
  const dead: Record<string, Queue> = {};
  const streams: Record<string, IFunction> = {};
  const logs: Record<string, ILogGroup> = {};

  for (const door of doors) {
    const id = constructId(door.name);
    const { source } = door;
    const make = (lost: Queue | undefined): IFunction => {
      const made = doorFunction(scope, door, house.values, { ...house.places, dead: lost?.queueArn });
      if (tellInLogs.includes(door.name)) logs[id] = made.logGroup;
      return (functions[id] = made);
    };

    switch (source.kind) {
      case 'queue': {
        const { queue, dead: lost } = house.queues[source.queue];
        openByQueue(scope, `${id}Source`, { target: make(lost), source, queue });
        queues[id] = queue;
        dead[id] = lost;
        break;
      }
      case 'stream': {
        const lost = (dead[id] = deadLetters(scope, `${id}Dead`));
        const target = (streams[id] = make(lost));
        openByStream(scope, `${id}Source`, { target, source, stream: house.places.stream, dead: lost });
        break;
      }
      case 'schedule': {
        const lost = (dead[id] = deadLetters(scope, `${id}Dead`));
        const { timeZone } = house.installation.conference;
        openBySchedule(scope, id, { target: make(lost), source, group, timeZone, dead: lost });
        break;
      }
      case 'http':
        openByHttp(house.api, id, { target: make(undefined), source });
        break;
    }
  }
  return { functions, queues, deadLetters: dead, streams, logs };
};
