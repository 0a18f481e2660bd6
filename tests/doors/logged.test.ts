import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open } from '#doors/receive-email.ts';
import type { Room } from '#platform/room.ts';
import { topBlock } from '#tests/mail/support.ts';
import { type Engines, enginesAvailable, startEngines } from '#tests/support/engines.ts';

let engines: Engines;
const here = enginesAvailable();
beforeAll(async () => {
  if (here) engines = await startEngines();
});
afterAll(async () => {
  if (here) await engines.stop();
});

describe.runIf(here)('H9: what the log says of a mail', () => {
  it('is what became of it, and never names, numbers, health or words of it', async () => {
    const lines: string[] = [];
    const note =
      (level: string) =>
      (...about: unknown[]): void => {
        lines.push(
          JSON.stringify([level, ...about.map((one) => (one instanceof Error ? [one.name, one.message] : one))]),
        );
      };
    const room: Room = { ...engines.room, log: { info: note('info'), warn: note('warn'), error: note('error') } };
    const mail = [
      ...topBlock(),
      'From: Anna Keller <anna@eda.admin.ch>',
      'Subject: Switzerland - Draft 2, after my operation',
      'Message-ID: <h9@eda.admin.ch>',
      '',
      'Section II, paragraph 19: replace "terrorists" with "unauthorized recipients".',
      '',
      '-- ',
      'Anna Keller, mobile +41 79 555 01 02, on sick leave for a fractured wrist',
    ];
    const key = 'arriving/unoda/h9';
    const { bucket } = engines;
    await room.objects.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: Buffer.from(mail.join('\r\n')) }));
    const record = {
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      s3: { bucket: { name: bucket }, object: { key } },
    };
    await open(room)({
      Records: [{ body: JSON.stringify({ Records: [record] }), messageId: '1' }],
    } as unknown as SQSEvent);
    expect(lines.join('\n')).toContain('stored RC3/0001');
    expect(lines.join('\n')).not.toMatch(/Keller|anna@|555|wrist|operation|terrorists|recipients/i);
  });
});
