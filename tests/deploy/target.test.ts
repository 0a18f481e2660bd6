import { describe, expect, it } from 'vitest';
import { type Asked, type Here, type Target, chooseTarget } from './target.ts';

const account = '123456789012';
const endpoint = 'http://127.0.0.1:4566';
const region = 'eu-west-1';
const python: Here = { python: true };
const nothing: Here = { python: false };
const signedIn: Here = { python: false, caller: account };

describe('the deployment test is run', () => {
  const rows: readonly (readonly [what: string, asked: Asked, here: Here, target: Target])[] = [
    ['on an emulator of its own when nothing is said', {}, python, { kind: 'own emulator' }],
    [
      'on its own emulator even beside credentials: an account has to be named',
      { region },
      { ...signedIn, python: true },
      { kind: 'own emulator' },
    ],
    [
      'on the emulator that AWS_ENDPOINT_URL names, Python or not',
      { endpoint },
      nothing,
      { kind: 'given emulator', endpoint, account: '000000000000', asAccount: false },
    ],
    [
      'on that emulator as on an account, for a rehearsal',
      { endpoint, account },
      nothing,
      { kind: 'given emulator', endpoint, account, asAccount: true },
    ],
    [
      'on the account that is named',
      { account, region },
      signedIn,
      { kind: 'account', account, region, domain: undefined },
    ],
    [
      'on the account, with mail that leaves it, where a domain is given',
      { account, region, domain: 'test.example.org' },
      signedIn,
      { kind: 'account', account, region, domain: 'test.example.org' },
    ],
  ];
  it.each(rows)('%s', (_what, asked, here, target) => {
    expect(chooseTarget(asked, here)).toEqual(target);
  });

  it('is skipped, with the reason, where there is neither Python nor an endpoint', () => {
    expect(chooseTarget({}, nothing)).toEqual({ kind: 'skip', why: expect.stringMatching(/Python/) as string });
  });

  const refusals: readonly (readonly [what: string, asked: Asked, here: Here, says: RegExp])[] = [
    ['an account is named and nobody is signed in', { account, region }, python, /no credentials/],
    [
      'the credentials are of another account',
      { account, region },
      { python: true, caller: '999999999999' },
      /999999999999/,
    ],
    ['no Region is said', { account }, signedIn, /AWS_REGION/],
    ['the account is no account', { account: '1234' }, signedIn, /twelve digits/],
    ['the account is empty', { account: '' }, signedIn, /twelve digits/],
    ['the domain is no domain', { account, region, domain: 'Example' }, signedIn, /lower case/],
    ['a domain is given without an account', { domain: 'example.org' }, python, /--account/],
    ['the endpoint is no address', { endpoint: '127.0.0.1:4566' }, python, /http:/],
    ['the endpoint ends in a slash', { endpoint: `${endpoint}/` }, python, /slash/],
  ];
  it.each(refusals)('not at all when %s', (_what, asked, here, says) => {
    expect(chooseTarget(asked, here)).toEqual({ kind: 'refuse', why: expect.stringMatching(says) as string });
  });
});
