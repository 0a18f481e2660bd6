import { describe, expect, it } from 'vitest';
import { NotAnObjectEvent, arrivalOfKey, arrivedKeys, importKey } from '#platform/object-events.ts';
import { mailEventOf } from '#platform/ses-events.ts';

const created = (key: string, eventName = 'ObjectCreated:Put') =>
  JSON.stringify({ Records: [{ eventName, s3: { object: { key } } }] });

describe('an S3 event', () => {
  it('gives the key decoded, plus signs being spaces (HOSTILE B13)', () => {
    expect(arrivedKeys(created('arriving/unoda/red+flower%2B%C3%A9.eml'))).toEqual(['arriving/unoda/red flower+é.eml']);
  });
  it('gives a key that is no valid encoding as it is', () => {
    expect(arrivedKeys(created('arriving/unoda/100%'))).toEqual(['arriving/unoda/100%']);
  });
  it.each([
    [
      'the test event that S3 sends at set-up',
      JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' }),
    ],
    ['the note that SES leaves in the bucket', created('arriving/unoda/AMAZON_SES_SETUP_NOTIFICATION')],
    ['a removal', created('arriving/unoda/x', 'ObjectRemoved:Delete')],
  ])('gives nothing for %s', (_, body) => {
    expect(arrivedKeys(body)).toEqual([]);
  });
  it.each(['', 'null', '[]', '{}', '{"Records":[{"eventName":"ObjectCreated:Put"}]}'])(
    'refuses what is none: %s',
    (body) => {
      expect(() => arrivedKeys(body)).toThrow(NotAnObjectEvent);
    },
  );
  it('names the inbox of an arrival', () => {
    expect(arrivalOfKey('arriving/unoda/abc')).toEqual({ inbox: 'unoda', id: 'abc', imported: null, byHand: false });
    expect(arrivalOfKey('arriving/unoda/a b/ü+%2F')).toEqual({
      inbox: 'unoda',
      id: 'a b/ü+%2F',
      imported: null,
      byHand: false,
    });
    expect(arrivalOfKey('kept/2018/06/18/x')).toBeNull();
    expect(arrivalOfKey('arriving/unoda/')).toBeNull();
  });
  it.each([false, true])('tells an imported mail by the folder it was put in (acknowledged: %s)', (acknowledge) => {
    const key = importKey('unoda', 'abc', acknowledge);
    expect(arrivalOfKey(key)).toEqual({ inbox: 'unoda', id: 'abc', imported: { acknowledge }, byHand: false });
  });
  it.each([
    'arriving/import',
    'arriving/import/unoda',
    'arriving/import/unoda/',
    'arriving/import//x',
    'arriving//x',
    'arriving',
    '',
  ])('finds no arrival in “%s”', (key) => {
    expect(arrivalOfKey(key)).toBeNull();
  });
  it.each(['arriving/constructor/x', 'arriving/unoda/import/x', 'arriving/Import/unoda/x'])(
    'takes %s for received mail: only the folder itself marks an import',
    (key) => {
      expect(arrivalOfKey(key)?.imported).toBeNull();
    },
  );
});

describe('an SES event', () => {
  const mail = { messageId: 'ses-1', timestamp: '2018-06-18T12:00:00.000Z' };
  it('is read in the form of event publishing and in the form of notifications, raw or inside SNS', () => {
    const bounce = {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [{ diagnosticCode: '550 no such user' }],
    };
    for (const body of [
      { eventType: 'Bounce', mail, bounce },
      { notificationType: 'Bounce', mail, bounce },
    ])
      for (const text of [
        JSON.stringify(body),
        JSON.stringify({ Type: 'Notification', Message: JSON.stringify(body) }),
      ])
        expect(mailEventOf(text)).toMatchObject({
          kind: 'bounce',
          permanent: true,
          sesMessageId: 'ses-1',
          detail: 'Permanent General 550 no such user',
        });
  });
  it('tells a transient bounce from a permanent one', () => {
    expect(
      mailEventOf(JSON.stringify({ eventType: 'Bounce', mail, bounce: { bounceType: 'Transient' } }))?.permanent,
    ).toBe(false);
  });
  it.each(['', '{}', JSON.stringify({ eventType: 'Open', mail }), JSON.stringify({ eventType: 'Bounce' })])(
    'is nothing for %s',
    (body) => {
      expect(mailEventOf(body)).toBeNull();
    },
  );
});
