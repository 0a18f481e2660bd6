import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingFrom } from './reading-of.ts';

/**
 * Short mails in six languages as missions, groups, organizations and joint authors write them. Over each stands who it
 * is from: delegation | capacity | on behalf of | co-sponsors; a dash is nobody.
 */
const cases = readFileSync(`${import.meta.dirname}/who-sends.txt`, 'utf8')
  .split(/^@@ /mu)
  .slice(1)
  .map((one) => {
    const [said = '', from = '', subject = '', ...body] = one.split('\n');
    const [, name = '', address = ''] = /^From: (.*?) ?<(.*)>$/u.exec(from) ?? [];
    return { said, name, address, subject: subject.replace(/^Subject: /u, ''), body: `${body.join('\n').trim()}\n` };
  });

describe('who sends a mail', () => {
  it('is told of enough of them', () => {
    expect(cases.length).toBeGreaterThan(200);
  });

  it.each(cases)('$said: $subject $body', ({ said, name, address, subject, body }) => {
    const { delegation, capacity, onBehalfOf, coSponsors } = readingFrom(address, body, name, subject);
    const listed = [...coSponsors].sort().join(',');
    const [who, as, group, others = ''] = said.split(' | ');
    expect([delegation ?? '-', capacity, onBehalfOf ?? '-', listed === '' ? '-' : listed]).toEqual([
      who,
      as,
      group,
      others.split(',').sort().join(','),
    ]);
  });
});
