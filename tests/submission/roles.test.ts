import { describe, expect, it } from 'vitest';
import { shippedConference } from '#conference/shipped.ts';
import { deeds, mayDo, maySee, roleOf } from '#submission/roles.ts';
import { asSeenBy } from '#submission/seen.ts';
import { idleMs, isOver, isWorthNoting, longestMs, notedEveryMs } from '#submission/session.ts';
import { aSubmission, anItem } from '#tests/support/submissions.ts';

const { privacy } = shippedConference('revcon3');
const queued = { workflow: 'queued', decision: 'open', visibility: 'secretariat' } as const;
const placed = { ...queued, workflow: 'placed' } as const;

describe('who may see what (CONTRACT.md 7)', () => {
  it.each([
    ['published words', true, true],
    ['unpublished words', true, true],
    ['raw mail', true, false],
    ['states', true, true],
    ['internal', true, false],
  ] as const)('%s: the secretariat %s, the chair %s, nobody without a role', (what, secretariat, chair) => {
    expect(maySee('secretariat', what, privacy)).toBe(secretariat);
    expect(maySee('chair', what, privacy)).toBe(chair);
    expect(maySee(null, what, privacy)).toBe(false);
  });

  it('is data of the conference: another conference may show its chair the mail', () => {
    const open = { ...privacy, 'raw mail': { ...privacy['raw mail'], chair: 'yes' as const } };
    expect(maySee('chair', 'raw mail', open)).toBe(true);
  });

  it.each(deeds)('%s: the secretariat may, somebody without a role may not', (deed) => {
    expect(mayDo('secretariat', deed)).toBe(true);
    expect(mayDo('chair', deed)).toBe(deed === 'send a digest now');
    expect(mayDo(null, deed)).toBe(false);
  });

  it('knows two groups and no others', () => {
    expect(roleOf(['secretariat'])).toBe('secretariat');
    expect(roleOf(['visitors', 'chair'])).toBe('chair');
    expect(roleOf(['chair', 'secretariat'])).toBe('secretariat');
    expect(roleOf(['Secretariat', 'chairs', '__proto__'])).toBeNull();
  });
});

describe('a contribution as the chair sees it', () => {
  const submission = aSubmission(1, {
    subject: 'SUBJECT-OF-THE-MAIL',
    sender: { name: 'Anna Keller', address: 'anna@mission.example' },
    parts: [{ part: 'body', text: 'Delete it. My mobile is 079 000 00 00.' }],
    files: [{ name: 'private.docx', type: 'x', bytes: 1, sha256: 's', key: null }],
    problems: ['PROBLEM'],
    notes: [{ by: 'Ana', at: '2018-06-18T12:00:00.000Z', text: 'NOTE' }],
    items: [
      anItem(1, 'II.19', { state: placed, why: ['REASON-OF-THE-MACHINE'] }),
      anItem(2, 'II.20', { state: queued, reason: 'WAITS-IN-THE-QUEUE' }),
    ],
  });

  it('has the proposals’ words and nothing of the mail, the queue or the notes', () => {
    const seen = JSON.stringify(asSeenBy('chair', submission, privacy));
    expect(seen).toContain('II.19');
    expect(seen).not.toMatch(
      /SUBJECT-OF-THE-MAIL|anna@mission|079 000|private\.docx|PROBLEM|NOTE|REASON-OF-THE-MACHINE|WAITS-IN-THE-QUEUE/,
    );
  });

  it('has what its delegation took back, as taken back, and not what was found to be no proposal', () => {
    const closed = (decision: 'withdrawn' | 'open') =>
      ({ workflow: 'closed', decision, visibility: 'secretariat' }) as const;
    const items = [anItem(1, 'II.19', { state: closed('withdrawn') }), anItem(2, 'II.20', { state: closed('open') })];
    expect(asSeenBy('chair', { ...submission, items }, privacy)?.items.map(({ id }) => id)).toEqual([1]);
  });

  it('is none where all of it waits, or was put aside', () => {
    expect(asSeenBy('chair', { ...submission, items: submission.items.slice(1) }, privacy)).toBeNull();
    expect(asSeenBy('chair', { ...submission, quarantined: true }, privacy)).toBeNull();
  });

  it('is whole for the secretariat, and none for anybody else', () => {
    expect(asSeenBy('secretariat', submission, privacy)).toEqual(submission);
    expect(asSeenBy(null, submission, privacy)).toBeNull();
  });
});

describe('a session', () => {
  const session = { person: { subject: 's', name: 'n', role: null }, begunAt: 1_000, seenAt: 1_000 };
  it('ends an hour after it was last used', () => {
    expect(isOver(session, 1_000 + idleMs - 1)).toBe(false);
    expect(isOver(session, 1_000 + idleMs)).toBe(true);
  });
  it('ends twelve hours after it began, however much it is used', () => {
    const now = 1_000 + longestMs;
    expect(isOver({ ...session, seenAt: now - 1 }, now - 1)).toBe(false);
    expect(isOver({ ...session, seenAt: now - 1 }, now)).toBe(true);
  });
  it('is noted as used every five minutes', () => {
    expect(isWorthNoting(session, 1_000 + notedEveryMs - 1)).toBe(false);
    expect(isWorthNoting(session, 1_000 + notedEveryMs)).toBe(true);
  });
});
