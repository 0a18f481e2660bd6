import { describe, expect, it } from 'vitest';
import { shippedSettings } from '#draft/shipped-drafts.ts';
import { type Corrector, mayCorrect } from '#submission/may-correct.ts';
import { aSubmission } from '#tests/support/submissions.ts';

const { conference } = shippedSettings('revcon3');
const submission = aSubmission(147);
const owner: Corrector = {
  trust: 'authenticated',
  contested: false,
  from: 'a@mission.example',
  delegation: null,
  holdsToken: false,
  bindings: [],
  conference,
};
const stranger: Corrector = { ...owner, from: 'b@elsewhere.example' };

describe('a correction takes effect by itself', () => {
  it.each<[string, Corrector]>([
    ['from the address that the submission came from', owner],
    ['from an address bound to its delegation', { ...stranger, bindings: ['b@elsewhere.example'] }],
    ['from a domain that is its delegation’s alone', { ...stranger, from: 'someone@eda.admin.ch' }],
    ['with the token of its letter', { ...stranger, holdsToken: true }],
    ['from whoever is known as its delegation', { ...stranger, trust: 'known', delegation: 'Switzerland' }],
  ])('%s', (_, who) => {
    expect(mayCorrect(submission, who)).toBe(true);
  });
});

describe('a correction waits for a person', () => {
  it.each<[string, Corrector]>([
    ['from a stranger', stranger],
    ['from whoever is known as another delegation', { ...stranger, trust: 'known', delegation: 'Norway' }],
    ['from a domain that is another delegation’s alone', { ...stranger, from: 'x@diplomatie.gouv.fr' }],
    ['that nothing proves, even with the token', { ...owner, trust: 'unproven', holdsToken: true }],
    ['that fails its proof, even from the same address', { ...owner, trust: 'failed' }],
    ['that names several senders', { ...owner, contested: true }],
    ['that names no sender', { ...owner, from: null, holdsToken: true }],
  ])('%s', (_, who) => {
    expect(mayCorrect(submission, who)).toBe(false);
  });
});
