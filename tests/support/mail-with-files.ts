import { inboxes } from './pipeline.ts';

/** A file that comes with a mail. */
export interface FileSent {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Named by the sender; nothing of it is believed. */
  readonly type?: string;
}

export interface MailWithFiles {
  readonly from: string;
  readonly state: string;
  readonly id: string;
  readonly text: string;
  readonly files: readonly FileSent[];
}

/** A letter of a delegation with files, as mail programs send it (RFC 2045, RFC 2183). */
export const mailWithFiles = ({ from, state, id, text, files }: MailWithFiles): string =>
  [
    `From: A. Delegate <${from}>`,
    `To: ${inboxes.join(', ')}`,
    `Subject: ${state} - Draft 2`,
    'Date: Mon, 18 Jun 2018 08:00:00 -0400',
    `Message-ID: <${id}@mission.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=of-the-files',
    '',
    '--of-the-files',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
    'A. Delegate',
    state,
    ...files.flatMap(({ name, bytes, type = 'application/octet-stream' }) => [
      '--of-the-files',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      (
        Buffer.from(bytes)
          .toString('base64')
          .match(/.{1,76}/gu) ?? []
      ).join('\r\n'),
    ]),
    '--of-the-files--',
    '',
  ].join('\r\n');
