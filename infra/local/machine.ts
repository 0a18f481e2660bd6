// Before any client is made: it switches the SDK's notice about Node versions off.
import '#platform/environment.ts';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import type { EnvironmentName } from '#platform/environment.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings } from '#store/store.ts';
import type { Trust } from '#submission/record.ts';
import { type ConferenceClock, openClock } from './clocks.ts';
import { control } from './control.ts';
import { noteRunning, noteStopped, takeDataDir } from './data-dir.ts';
import { startDynamo } from './dynamo.ts';
import { fileLog } from './file-log.ts';
import { httpServer } from './http.ts';
import { type OpenDoors, loadDoors, openFunctions } from './invoke.ts';
import { mailIn } from './mail-in.ts';
import { startObjects } from './objects.ts';
import { outboxServer } from './outbox.ts';
import { localRoom, streamsClient } from './parts.ts';
import { assertFree, listen } from './ports.ts';
import { openPumps } from './pumps.ts';
import { openSentMail } from './sent-mail.ts';
import { sesEndpoint } from './ses.ts';
import { BadSetting } from './settings.ts';
import { noticeOf } from './ses-notices.ts';

export interface MachineOptions {
  readonly dataDir: string;
  /** 0: any free port. */
  readonly ports: { readonly http: number; readonly smtp: number; readonly outbox: number };
  readonly trust: Trust;
  /** CONFERENCE_CLOCK; null where it is not set. */
  readonly conferenceClock: Date | null;
  /** What the installation overrides: INTAKE_DOMAIN, SENDER_ADDRESS, DIGEST_RECIPIENTS. */
  readonly environment?: Partial<Record<EnvironmentName, string | undefined>>;
  /** A DynamoDB that already runs, where this platform has no engine of its own. */
  readonly dynamoEndpoint?: string | undefined;
  /** Errors, a line each, for whoever watches. */
  readonly tell: (line: string) => void;
  /** Other doors than those of functions/, for tests. */
  readonly doors?: OpenDoors;
}

export interface Machine {
  readonly ports: { readonly http: number; readonly smtp: number; readonly outbox: number };
  readonly firstStart: boolean;
  readonly settings: Settings;
  readonly clock: ConferenceClock;
  /** Lets what is being worked on finish (three seconds at most), then stops every part. */
  readonly stop: () => Promise<void>;
}

const settleMs = 2_500;
const markEveryMs = 15_000;

/** The whole pipeline in this process: the same doors as in AWS, between parts of this machine (DESIGN.md). */
export const startMachine = async (options: MachineOptions): Promise<Machine> => {
  const { dataDir, tell } = options;
  await assertFree(options.ports.http, 'HTTP_PORT');
  await assertFree(options.ports.smtp, 'SMTP_PORT');
  await assertFree(options.ports.outbox, 'OUTBOX_PORT');
  const { firstStart } = await takeDataDir(dataDir);
  const opened = openClock(join(dataDir, 'conference-clock.json'), Date.now, options.conferenceClock);
  if ('refused' in opened) throw new BadSetting(`CONFERENCE_CLOCK: ${opened.refused}.`);
  const { clock } = opened;
  let stopping = false;
  const log = fileLog(join(dataDir, 'log', 'pipeline.jsonl'), (line) => {
    if (!stopping) tell(line);
  });
  const undo: (() => Promise<unknown>)[] = [];

  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    for (const step of undo.reverse()) await step().catch(() => undefined);
    clock.mark();
    noteStopped(dataDir);
  };

  try {
    // Events of objects may come before the pumps are there: they wait.
    let onObjects: (event: S3Event) => void = () => undefined;
    const started = await Promise.allSettled([
      startDynamo({ dataDir: join(dataDir, 'table'), endpoint: options.dynamoEndpoint }),
      startObjects({
        dataDir: join(dataDir, 'objects'),
        onEvent: (event) => {
          onObjects(event);
        },
      }),
      options.doors ?? loadDoors(),
    ]);
    for (const part of started.slice(0, 2))
      if (part.status === 'fulfilled') undo.push(() => (part.value as { stop: () => Promise<void> }).stop());
    const [dynamo, objects, open] = started.map(valueOf) as [
      Awaited<ReturnType<typeof startDynamo>>,
      Awaited<ReturnType<typeof startObjects>>,
      OpenDoors,
    ];

    const sent = openSentMail(join(dataDir, 'sent'));
    let settings: Settings | null = null;
    const ses = sesEndpoint({
      sent,
      isVerified: (address) => domainOf(address) === domainOf(settings?.conference.sender.address ?? ''),
      conferenceNow: clock.now,
      machineNow: Date.now,
      onSent: (id) => {
        notify(id, { type: 'Delivery' }, 300);
      },
      log,
    });
    undo.push(() => closed(ses.server));
    const sesPort = await listen(ses.server, 0, 'no variable');
    const endpoints = { dynamo: dynamo.endpoint, objects: objects.endpoint, ses: `http://127.0.0.1:${sesPort}` };

    const given: Partial<Record<EnvironmentName, string | undefined>> = {
      CONFERENCE: 'revcon3',
      STAGE: 'local',
      ...options.environment,
      TABLE: 'rolling-text',
      BUCKET: objects.bucket,
      LOCAL_TRUST: options.trust,
    };
    const room = localRoom(endpoints, { environment: (name) => given[name], conferenceNow: clock.now, log });
    const store = openStore(room);
    const first = await liveSettings(store, room);
    settings = first;
    // What a killed process had claimed is free: nobody else holds it (CONTRACT.md 6).
    const voided = await store.voidClaims();
    if (voided > 0) log.warn('claims of an earlier run voided', { voided });

    const functions = openFunctions(open, room);
    const pumps = openPumps({
      folder: dataDir,
      bucket: objects.bucket,
      streamArn: dynamo.streamArn,
      streams: streamsClient(endpoints),
      zone: first.conference.timeZone,
      clock,
      invoke: functions.invoke,
      log,
    });
    onObjects = pumps.objectEvent;
    const notify = (id: string, notice: Parameters<typeof noticeOf>[0], delayMs = 0): void => {
      const envelope = sent.envelope(id);
      if (envelope !== null) pumps.delivery(noticeOf(notice, envelope, new Date()), delayMs);
    };
    const current = (): Settings => settings ?? first;
    const refresh = setInterval(() => {
      clock.mark();
      liveSettings(store, room).then(
        (now) => {
          settings = now;
        },
        (error: unknown) => {
          if (!stopping) log.error('settings not read', {}, error);
        },
      );
    }, markEveryMs);

    const smtp = mailIn({
      conference: () => current().conference,
      trust: options.trust,
      conferenceNow: clock.now,
      put: async (Key, Body) => {
        await room.objects.send(
          new PutObjectCommand({ Bucket: objects.bucket, Key, Body, ContentType: 'application/octet-stream' }),
        );
      },
      log,
    });
    const outbox = outboxServer({ sent, failNext: ses.failNext, notify, log });
    const ports = { http: 0, smtp: 0, outbox: 0 };
    const http = httpServer({
      routes: pumps.routes,
      invoke: functions.invoke,
      control: control({ dataDir, trust: options.trust, ports, clock, settings: current, functions, pumps, sent }),
      conferenceNow: clock.now,
      log,
    });
    undo.push(async () => {
      clearInterval(refresh);
      pumps.stop();
      await functions.settled(settleMs);
      for (const client of [room.dynamo, room.objects, room.ses]) client.destroy();
    });
    undo.push(
      () => closed(http),
      () => closed(outbox),
      () => new Promise<void>((done) => void smtp.close(done)),
    );
    ports.http = await listen(http, options.ports.http, 'HTTP_PORT');
    given.SITE_URL ??= `http://127.0.0.1:${ports.http}`;
    ports.outbox = await listen(outbox, options.ports.outbox, 'OUTBOX_PORT');
    smtp.on('error', (error) => {
      log.error('SMTP', {}, error);
    });
    ports.smtp = await listen(smtp.server, options.ports.smtp, 'SMTP_PORT');
    noteRunning(dataDir, { pid: process.pid, http: ports.http });
    pumps.start();
    functions.invoke('sweep', { atOnce: true }).catch((error: unknown) => {
      if (!stopping) log.error('first sweep failed', {}, error);
    });
    return { ports, firstStart, settings: first, clock, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const valueOf = (settled: PromiseSettledResult<unknown>): unknown => {
  if (settled.status === 'rejected') throw settled.reason;
  return settled.value;
};

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 500).unref();
  });
