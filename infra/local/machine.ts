// Before any client is made: it switches the SDK's notice about Node versions off.
import '#platform/environment.ts';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { EnvironmentName } from '#platform/environment.ts';
import { liveSettings } from '#store/live-settings.ts';
import { openStore } from '#store/open-store.ts';
import type { Settings } from '#store/store.ts';
import { clockAsSet } from './clocks.ts';
import { control } from './control.ts';
import { noteRunning, noteStopped, takeDataDir } from './data-dir.ts';
import { startEngines } from './engines.ts';
import { fileLog } from './file-log.ts';
import { httpServer } from './http.ts';
import { loadDoors, openFunctions } from './invoke.ts';
import { LastThings, closed } from './last-things.ts';
import type { Machine, MachineOptions } from './machine-options.ts';
import { mailIn } from './mail-in.ts';
import { outboxServer } from './outbox.ts';
import { localRoom, streamsClient } from './parts.ts';
import { assertFree, listen } from './ports.ts';
import { openPumps } from './pumps.ts';
import { openSentMail } from './sent-mail.ts';
import { sesEndpoint } from './ses.ts';
import { localClient } from './local-users.ts';
import { signInServer } from './sign-in-server.ts';
import { type Notice, noticeOf } from './ses-notices.ts';

export type { Machine, MachineOptions } from './machine-options.ts';

const settleMs = 2_500;
const refreshMs = 15_000;

/** The whole pipeline in this process: the same doors as in AWS, between parts of this machine (DESIGN.md). */
export const startMachine = async (options: MachineOptions): Promise<Machine> => {
  for (const [name, port] of Object.entries(options.ports)) await assertFree(port, portVariable(name));
  const { firstStart } = await takeDataDir(options.dataDir);
  const last = new LastThings();
  try {
    return await compose(options, firstStart, last);
  } catch (error) {
    await last.take();
    throw error;
  }
};

const compose = async (options: MachineOptions, firstStart: boolean, last: LastThings): Promise<Machine> => {
  const { dataDir } = options;
  const clock = clockAsSet(join(dataDir, 'conference-clock.json'), Date.now, options.conferenceClock);
  const log = fileLog(join(dataDir, 'log', 'pipeline.jsonl'), (line) => {
    if (!last.begun) options.tell(line);
  });
  const loading = Promise.resolve(options.doors ?? loadDoors());
  loading.catch(() => undefined); // awaited below, after the engines
  const engines = await startEngines(dataDir, options.dynamoEndpoint);
  last.add(() => engines.stop());
  const { bucket } = engines.objects;

  let settings: Settings | null = null;
  const sent = openSentMail(join(dataDir, 'sent'));
  const ses = sesEndpoint({
    sent,
    isVerified: (address) => domainOf(address) === domainOf(settings?.conference.sender.address ?? ''),
    conferenceNow: clock.now,
    machineNow: Date.now,
    onSent: (id) => {
      notify(id, { type: 'Delivery' }, deliveryMs);
    },
    log,
  });
  last.add(() => closed(ses.server));
  const sesPort = await listen(ses.server, 0, 'no variable');
  const endpoints = {
    dynamo: engines.dynamo.endpoint,
    objects: engines.objects.endpoint,
    ses: `http://127.0.0.1:${sesPort}`,
  };

  const given: Partial<Record<EnvironmentName, string | undefined>> = {
    CONFERENCE: 'revcon3',
    STAGE: 'local',
    ...options.environment,
    ...{
      TABLE: 'rolling-text',
      BUCKET: bucket,
      LOCAL_TRUST: options.trust,
      SIGN_IN_CLIENT: localClient,
      API_AUTH: options.apiAuth ?? 'open',
    },
  };
  const room = localRoom(endpoints, { environment: (name) => given[name], conferenceNow: clock.now, log });
  const store = openStore(room);
  const first = (settings = await liveSettings(store, room));
  // What a killed process had claimed is free: nobody else holds it (CONTRACT.md 6).
  const voided = await store.voidClaims();
  if (voided > 0) log.warn('claims of an earlier run voided', { voided });

  const functions = openFunctions(await loading, room, options.furnish);
  const pumps = openPumps({
    ...{ folder: dataDir, zone: first.conference.timeZone, clock, invoke: functions.invoke, log },
    ...{ streamArn: engines.dynamo.streamArn, streams: streamsClient(endpoints) },
  });
  engines.onObjects(pumps.objectEvent);
  const notify = (id: string, notice: Notice, delayMs = 0): void => {
    const envelope = sent.envelope(id);
    if (envelope !== null) pumps.delivery(noticeOf(notice, envelope, new Date()), delayMs);
  };
  const current = (): Settings => settings ?? first;
  const refresh = async (): Promise<void> => {
    clock.mark();
    settings = await liveSettings(store, room);
  };

  const put = async (Key: string, Body: Buffer): Promise<void> => {
    await room.objects.send(
      new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType: 'application/octet-stream' }),
    );
  };
  const intake = { conference: () => current().conference, trust: options.trust, conferenceNow: clock.now };
  const smtp = mailIn({ ...intake, put, log });
  const outbox = outboxServer({ sent, failNext: ses.failNext, notify, log });
  const ports = { http: 0, smtp: 0, outbox: 0 };
  const http = httpServer({
    routes: pumps.routes,
    invoke: functions.invoke,
    control: control({
      dataDir,
      trust: options.trust,
      ports,
      endpoints,
      clock,
      settings: current,
      functions,
      pumps,
      sent,
    }),
    conferenceNow: clock.now,
    log,
  });

  const timer = setInterval(() => {
    refresh().catch((error: unknown) => {
      log.error('settings not read', {}, error);
    });
  }, refreshMs);
  last.add(async () => {
    clearInterval(timer);
    pumps.stop();
    await functions.settled(settleMs);
    clock.mark();
    noteStopped(dataDir);
    for (const client of [room.dynamo, room.objects, room.ses]) client.destroy();
  });
  const signIn = signInServer(() => given.SITE_URL ?? '', log);
  last.add(() =>
    Promise.all([closed(http), closed(outbox), closed(signIn), new Promise<void>((done) => void smtp.close(done))]),
  );
  smtp.on('error', (error) => {
    log.error('SMTP', {}, error);
  });
  ports.http = await listen(http, options.ports.http, portVariable('http'));
  given.SITE_URL ??= `http://127.0.0.1:${ports.http}`;
  given.SIGN_IN_ISSUER = `http://127.0.0.1:${await listen(signIn, 0, 'no variable')}`;
  ports.outbox = await listen(outbox, options.ports.outbox, portVariable('outbox'));
  given.OUTBOX_URL ??= `http://127.0.0.1:${ports.outbox}/`;
  ports.smtp = await listen(smtp.server, options.ports.smtp, portVariable('smtp'));
  noteRunning(dataDir, { pid: process.pid, http: ports.http });
  pumps.start();
  functions.invoke('sweep', { atOnce: true }).catch((error: unknown) => {
    log.error('first sweep failed', {}, error);
  });
  return { ports, firstStart, settings: first, clock, stop: () => last.take() };
};

/** How long a mail is on its way to its reader's server, here. */
const deliveryMs = 300;

const portVariable = (name: string): string => `${name.toUpperCase()}_PORT`;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
