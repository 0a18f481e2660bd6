import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import * as z from 'zod';
import type { Log } from '#platform/log.ts';
import { bodyOf } from './http.ts';
import { listPage, mailPage, outboxStyle, sandboxedMail } from './outbox-pages.ts';
import type { SentMail } from './sent-mail.ts';
import { type Failure, failures } from './ses.ts';
import type { Notice } from './ses-notices.ts';

/**
 * Everything that was sent, for programs (`/messages`) and for people (`/`), and the ways to make a sending go wrong:
 * `POST /fail`, `/bounce`, `/complaint` (CONTRACT.md 6).
 */
export interface OutboxOptions {
  readonly sent: SentMail;
  readonly failNext: (next: number, error: Failure) => void;
  readonly notify: (id: string, notice: Notice) => void;
  readonly log: Log;
}

const failBody = z.object({ next: z.coerce.number().int().min(0).max(10_000), error: z.enum(failures) });
const bounceBody = z.object({ id: z.string(), type: z.enum(['Permanent', 'Transient']) });
const complaintBody = z.object({ id: z.string() });

interface Answer {
  readonly status: number;
  readonly value: unknown;
}

const requestBytes = 64 * 1024;
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};
/** A foreign mail's HTML: no script, no request to anywhere, nothing of this page within its reach. */
const mailHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
};

export const outboxServer = (options: OutboxOptions): Server => {
  const { sent } = options;

  const get = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/') return page(response, listPage(await sent.list()));
    if (path === '/messages') return json(response, 200, await sent.list());
    if (path === '/style.css')
      return void response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(outboxStyle);
    const [, id = '', ending = ''] = /^\/messages\/([\w-]{1,128})(\.eml|\.html)?$/.exec(path) ?? [];
    const mail = id === '' ? null : await sent.shown(id);
    if (mail === null) return json(response, 404, { error: 'there is no such mail' });
    if (ending === '.eml')
      return void response.writeHead(200, { 'content-type': 'message/rfc822' }).end(sent.raw(id) ?? undefined);
    if (ending === '.html') return void response.writeHead(200, mailHeaders).end(sandboxedMail(mail.html));
    page(response, mailPage(mail));
  };

  const post = (path: string, body: unknown): Answer => {
    switch (path) {
      case '/fail': {
        const asked = failBody.safeParse(body);
        if (!asked.success) return refused(asked.error);
        options.failNext(asked.data.next, asked.data.error);
        return { status: 200, value: { ok: true, ...asked.data } };
      }
      case '/bounce': {
        const asked = bounceBody.safeParse(body);
        if (!asked.success) return refused(asked.error);
        return notify(asked.data.id, { type: 'Bounce', bounceType: asked.data.type });
      }
      case '/complaint': {
        const asked = complaintBody.safeParse(body);
        return asked.success ? notify(asked.data.id, { type: 'Complaint' }) : refused(asked.error);
      }
      default:
        return { status: 404, value: { error: 'POST knows /fail, /bounce and /complaint' } };
    }
  };

  const notify = (id: string, notice: Notice): Answer => {
    if (sent.envelope(id) === null) return { status: 404, value: { error: 'there is no such mail' } };
    options.notify(id, notice);
    return { status: 200, value: { ok: true } };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (request.method === 'GET' || request.method === 'HEAD') return get(path, response);
    if (request.method !== 'POST') return json(response, 405, { error: 'only GET and POST' });
    const { origin, host } = request.headers;
    if (origin !== undefined && origin !== `http://${host ?? ''}`)
      return json(response, 403, { error: 'a page of another origin may not do this' });
    const body = await bodyOf(request, requestBytes);
    if (body === null) return json(response, 413, { error: 'too large' });
    const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
    const asked: unknown = isForm ? Object.fromEntries(new URLSearchParams(body.toString('utf8'))) : parsed(body);
    const { status, value } = post(path, asked);
    // A person pressed a button on the mail's page: back to it.
    if (isForm && status === 200) response.writeHead(303, { location: request.headers.referer ?? '/' }).end();
    else json(response, status, value);
  };

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.log.error('outbox request failed', {}, error);
      if (response.headersSent) response.destroy();
      else json(response, 500, { error: 'the outbox could not answer; see the log' });
    });
  });
};

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
};

const page = (response: ServerResponse, html: string): void => {
  response.writeHead(200, pageHeaders).end(html);
};

const json = (response: ServerResponse, status: number, value: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
};

const refused = (error: z.ZodError): Answer => {
  const [issue] = error.issues;
  return {
    status: 400,
    value: { error: `${issue?.path.join('.') || 'the body'}: ${issue?.message ?? 'not understood'}` },
  };
};
