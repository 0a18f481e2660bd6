import * as ses from '@aws-sdk/client-ses';
import { SESClient } from '@aws-sdk/client-ses';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { sendRaw } from '#platform/send-raw.ts';
import { type SesVerdict, sesVerdictOf } from '#platform/ses-errors.ts';

const named = (name: string, more: object = {}): Error => Object.assign(new Error('said so'), { name, ...more });

describe('an error of SES', () => {
  // https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html#API_SendRawEmail_Errors
  it.each<[string, SesVerdict]>([
    ['MessageRejected', 'refused'],
    ['MailFromDomainNotVerified', 'refused'],
    ['MailFromDomainNotVerifiedException', 'refused'],
    ['ConfigurationSetDoesNotExist', 'refused'],
    ['ConfigurationSetDoesNotExistException', 'refused'],
    ['AccountSendingPausedException', 'later'],
    ['ConfigurationSetSendingPausedException', 'later'],
    ['InvalidParameterValue', 'refused'],
    ['ValidationError', 'refused'],
    ['Throttling', 'later'],
    ['ThrottlingException', 'later'],
    ['TooManyRequestsException', 'later'],
    ['LimitExceededException', 'later'],
    ['ServiceUnavailable', 'later'],
    ['AccessDenied', 'later'],
    ['AccessDeniedException', 'later'],
    ['ExpiredTokenException', 'later'],
    ['TimeoutError', 'unsure'],
    ['RequestTimeout', 'unsure'],
    ['InternalFailure', 'unsure'],
  ])('%s means %s', (name, verdict) => {
    expect(sesVerdictOf(named(name))).toBe(verdict);
  });

  it.each<[string, SesVerdict]>([
    ['ECONNREFUSED', 'later'],
    ['ENOTFOUND', 'later'],
    ['EAI_AGAIN', 'later'],
    ['ECONNRESET', 'unsure'],
    ['EPIPE', 'unsure'],
  ])('of the line: %s means %s', (code, verdict) => {
    expect(sesVerdictOf(named('Error', { code }))).toBe(verdict);
  });

  it.each<[string, unknown, SesVerdict]>([
    ['that SES answered with', named('NeverHeardOf', { $metadata: { httpStatusCode: 400 } }), 'later'],
    ['that a gateway answered with', named('NeverHeardOf', { $metadata: { httpStatusCode: 502 } }), 'unsure'],
    ['without any answer', named('NeverHeardOf'), 'unsure'],
    ['that is none', null, 'unsure'],
  ])('nobody knows, %s', (_, cause, verdict) => {
    expect(sesVerdictOf(cause)).toBe(verdict);
  });

  it('which the SDK declares for this action is in the table under the name that it has there', () => {
    const declared = [
      new ses.AccountSendingPausedException({ message: '', $metadata: {} }),
      new ses.ConfigurationSetDoesNotExistException({ message: '', $metadata: {} }),
      new ses.ConfigurationSetSendingPausedException({ message: '', $metadata: {} }),
      new ses.MailFromDomainNotVerifiedException({ message: '', $metadata: {} }),
      new ses.MessageRejected({ message: '', $metadata: {} }),
    ];
    expect(declared.map(sesVerdictOf)).toEqual(['later', 'refused', 'later', 'refused', 'refused']);
  });
});

describe('handing a letter to SES', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterAll(() => servers.forEach((server) => server.close()));
  const sending = async (answer: Parameters<typeof createServer>[1]) => {
    const server = createServer(answer as never);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return over(`http://127.0.0.1:${port}`);
  };
  const over = (endpoint: string) =>
    sendRaw(
      new SESClient({
        ...{ endpoint, region: 'us-east-1', maxAttempts: 1 },
        credentials: { accessKeyId: 'x', secretAccessKey: 'x' },
        requestHandler: { requestTimeout: 200, throwOnRequestTimeout: true },
      }),
      'a@b.example',
      'c@d.example',
      Buffer.from('From: c@d.example\r\n\r\nx'),
    );
  const error = (status: number, code: string) => (_: unknown, response: ServerResponse) => {
    response
      .writeHead(status, { 'content-type': 'text/xml' })
      .end(`<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>m</Message></Error></ErrorResponse>`);
  };

  it.each<[string, Parameters<typeof createServer>[1], SesVerdict]>([
    ['a refusal', error(400, 'MessageRejected'), 'refused'],
    ['a pause', error(400, 'AccountSendingPausedException'), 'later'],
    ['throttling', error(400, 'Throttling'), 'later'],
    ['unavailability', error(503, 'ServiceUnavailable'), 'later'],
    ['a failure within', error(500, 'InternalFailure'), 'unsure'],
    ['silence', () => undefined, 'unsure'],
    ['a line that is cut', (request: { destroy: () => void }) => request.destroy(), 'unsure'],
  ])('answered by %s', async (_, answer, verdict) => {
    expect((await sending(answer)).outcome).toBe(verdict);
  });

  it('where nobody listens', async () => {
    expect((await over('http://127.0.0.1:9')).outcome).toBe('later');
  });
});
