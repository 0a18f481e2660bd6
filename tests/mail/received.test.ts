import { describe, expect, it } from 'vitest';
import { instantOf, receivedInMailbox } from '#mail/received.ts';

const received = (...lines: string[]) => receivedInMailbox(Buffer.from([...lines, '', 'Body'].join('\r\n')));

describe('when a mail came', () => {
  it('is said by its topmost Received field, which no sender wrote (RFC 5321 section 4.4)', () => {
    expect(
      received(
        'Return-Path: <a@mission.example>',
        'Received: from relay.example (relay.example [192.0.2.7])',
        '\tby mailbox.un.example with ESMTPS id 42;',
        '\tMon, 18 Jun 2018 12:00:05 -0400 (EDT)',
        'Received: from a by relay.example; Mon, 18 Jun 2018 09:00:00 -0400',
        'Date: Mon, 1 Jan 2018 00:00:00 +0000',
      ),
    ).toEqual({ at: '2018-06-18T16:00:05.000Z', from: 'Received' });
  });
  it('is said by the next one where the first tells no time', () => {
    expect(
      received('Received: by mailbox.example id 7', 'Received: by b.example; Mon, 18 Jun 2018 12:00:00 GMT'),
    ).toEqual({ at: '2018-06-18T12:00:00.000Z', from: 'Received' });
  });
  it('is not said by a time in a comment before the last semicolon', () => {
    expect(received('Received: by a.example (at; 1 Jan 2001 00:00:00 +0000); 18 Jun 2018 12:00:00 +0000')?.at).toBe(
      '2018-06-18T12:00:00.000Z',
    );
  });
  it('is said by the Date of a mail that passed no server', () => {
    expect(received('From: a@mission.example', 'Date: Mon, 18 Jun 2018 08:00:00 -0400')).toEqual({
      at: '2018-06-18T12:00:00.000Z',
      from: 'Date',
    });
  });
  it.each(['', 'X', '\r\n\r\n', 'Date: 99 Foo', 'Received: by a; Date: soon'])(
    'is not known of “%s” (HOSTILE B8)',
    (text) => {
      expect(receivedInMailbox(Buffer.from(text))).toBeNull();
    },
  );
  it('is found in a header with bare CR or LF line ends', () => {
    for (const end of ['\r', '\n'])
      expect(receivedInMailbox(Buffer.from(`Date: 18 Jun 2018 12:00:00 Z${end}${end}Body`))?.at).toBe(
        '2018-06-18T12:00:00.000Z',
      );
  });
});

describe('a date-time of RFC 5322', () => {
  it.each([
    ['Mon, 18 Jun 2018 08:00:00 -0400', '2018-06-18T12:00:00.000Z'],
    ['18 Jun 2018 08:00 +0530', '2018-06-18T02:30:00.000Z'],
    ['Mon, 18 Jun 2018 12:00:00 -0000 (UTC)', '2018-06-18T12:00:00.000Z'],
    ['Mon,18 Jun 2018 12:00:00 GMT', '2018-06-18T12:00:00.000Z'],
    ['  Mon, 18\tJUN 2018  7:05:09 EST', '2018-06-18T12:05:09.000Z'],
    ['Sat, 30 Jun 2018 23:59:60 +0000', '2018-06-30T23:59:59.000Z'],
    ['18 Jun 18 12:00:00 +0000', '2018-06-18T12:00:00.000Z'],
    ['18 Jun 118 12:00:00 +0000', '2018-06-18T12:00:00.000Z'],
    ['18 Jun 99 12:00:00 +0000', '1999-06-18T12:00:00.000Z'],
    ['18-Jun-2018 12:00:00 +0000', '2018-06-18T12:00:00.000Z'],
  ])('%s is %s', (value, instant) => {
    expect(instantOf(value)).toBe(instant);
  });
  it('without a zone, or with one that nobody knows, is UTC on every machine', () => {
    expect(instantOf('18 Jun 2018 12:00:00')).toBe('2018-06-18T12:00:00.000Z');
    expect(instantOf('18 Jun 2018 12:00:00 MESZ')).toBe('2018-06-18T12:00:00.000Z');
  });
  it.each([
    '',
    '99 Foo',
    '31 Jun 2018 12:00:00 +0000',
    '18 Jun 2018 25:00:00 +0000',
    '18 Jun 2018 12:61:00 +0000',
    '18 Jun 1970 00:00:00 +0000',
    '18 Jun 20180 12:00:00 +0000',
    '0 Jun 2018 12:00:00 +0000',
  ])('“%s” is none (HOSTILE B8)', (value) => {
    expect(instantOf(value)).toBeNull();
  });
  it('is looked for in no more than its beginning', () => {
    expect(instantOf(`${' '.repeat(1_000_000)}18 Jun 2018 12:00:00 +0000`)).toBeNull();
  });
});
