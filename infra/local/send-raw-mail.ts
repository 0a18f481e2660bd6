import { createTransport } from 'nodemailer';

/** Hands one raw mail to an SMTP server of this machine; gives its answer. Rejects with what the server said. */
export const sendRawMail = async (
  port: number,
  mail: { readonly raw: Buffer; readonly from: string; readonly to: readonly string[] },
): Promise<string> => {
  const transport = createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true });
  try {
    const sent = (await transport.sendMail({
      envelope: { from: mail.from, to: [...mail.to] },
      raw: mail.raw,
    })) as { response: string };
    return sent.response;
  } finally {
    transport.close();
  }
};
