export interface Written {
  readonly id: string;
  readonly sender: string;
  readonly name: string;
  readonly state: string;
  readonly text: string;
}

/** A raw mail as SES leaves it in the bucket: its own block of headers on top of what the sender wrote. */
export const asReceived = ({ id, sender, name, state, text }: Written): string => {
  const domain = sender.split('@')[1] ?? '';
  return [
    `Return-Path: <${sender}>`,
    `Received: from mail.${domain} (mail.${domain} [192.0.2.1])`,
    ` by inbound-smtp.us-east-1.amazonaws.com with SMTP id ${id}`,
    ' for conventionalarms-unoda@in.revcon3.example;',
    ` ${new Date().toUTCString().replace('GMT', '+0000 (UTC)')}`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Received-SPF: pass (spfCheck: domain of ${domain} designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1;`,
    'Authentication-Results: amazonses.com;',
    ` spf=pass smtp.mailfrom=${sender}; dkim=pass header.i=@${domain}; dmarc=pass header.from=${domain};`,
    `From: ${name} <${sender}>`,
    'To: conventionalarms-unoda@un.org',
    `Subject: ${state} - Draft 2`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${domain}>`,
    '',
    text,
    '',
    name,
    state,
    '',
  ].join('\r\n');
};
