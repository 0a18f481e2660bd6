import { describe, expect, it } from 'vitest';
import { signed } from './signature.ts';

/** AWS's own published examples (the Signature Version 4 test suite). */
const by = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const at = new Date('2015-08-30T12:36:00Z');
const request = { service: 'service', region: 'us-east-1', headers: {}, body: '' };

const signature = (method: string, url: string, headers: Record<string, string> = {}): string =>
  signed({ ...request, method, headers, url: new URL(url) }, by, at)['authorization'] ?? '';

describe('a signed request', () => {
  it.each([
    [
      'get-vanilla',
      'GET',
      'https://example.amazonaws.com/',
      '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    ],
    [
      'get-vanilla-query-order-key-case',
      'GET',
      'https://example.amazonaws.com/?Param2=value2&Param1=value1',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    [
      'post-vanilla',
      'POST',
      'https://example.amazonaws.com/',
      '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    ],
  ])('%s', (_name, method, url, expected) => {
    expect(signature(method, url)).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${expected}`,
    );
  });

  it('carries and signs the token of a session', () => {
    const headers = signed(
      { ...request, method: 'GET', url: new URL('https://example.amazonaws.com/') },
      { ...by, sessionToken: 'token' },
      at,
    );
    expect(headers['x-amz-security-token']).toBe('token');
    expect(headers['authorization']).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
  });
});
