import * as z from 'zod';
import { languages } from '#wording/language.ts';

/**
 * One conference as data. Everything that would differ at the next conference stands here and nowhere in code: a wrong
 * file is refused with the field and the reason (`readConference` in `read-conference.ts`).
 */
const text = z.string().trim().min(1);
/** A name in the six languages of the United Nations. */
const names = z.strictObject({ en: text, fr: text, es: text, ar: text, ru: text, zh: text });
/** A calendar day, `2018-06-18`. */
const day = z.iso.date();
/** An instant with its offset, `2018-06-20T15:00:00-04:00`. */
const instant = z.iso.datetime({ offset: true });
const address = z.email().transform((a) => a.toLowerCase());
const language = z.enum(languages);

export const inboxSchema = z.strictObject({
  /** Short name, used in object keys: `arriving/<id>/…`. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  /** The official address that the letter names. */
  address,
  /** The local part at our intake domain to which the official address redirects (`unoda` → `unoda@intake…`). */
  alias: z.string().regex(/^[a-z][a-z0-9.-]{0,30}$/),
  names,
  /** A general inbox also gets visas, newsletters, other conferences (DOMAIN.md). */
  general: z.boolean(),
});

export const capacities = ['member', 'observer', 'organization', 'non-governmental'] as const;

export const delegationSchema = z.strictObject({
  /** The name by which everything refers to it: the UN short name in English. */
  id: text,
  /** ISO 3166-1 alpha-3, for States and the observers that have one. */
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  capacity: z.enum(capacities),
  names,
  /** Everyday variants and abbreviations by language ("UK", "Iran", "Russie", "la Suisse"). */
  variants: z.partialRecord(language, z.array(text)).default({}),
  /** Adjectives and demonyms that signatures carry ("Swiss", "norvégien"), by language. */
  adjectives: z.partialRecord(language, z.array(text)).default({}),
  /** The capital in all six languages, and where the government sits elsewhere; no name that is the State's, too. */
  capitals: z.array(text).default([]),
  /** International organizations sit there too: who writes from Vienna may be anybody. */
  hostsOrganizations: z.boolean().default(false),
});

export const groupSchema = z.strictObject({
  id: text,
  names,
  variants: z.partialRecord(language, z.array(text)).default({}),
  /** Membership is dated: `from` and `to` are days, `to` exclusive; absent means always or still. */
  members: z.array(z.strictObject({ delegation: text, from: day.optional(), to: day.optional() })),
});

export const sessionSchema = z.strictObject({
  id: text,
  start: instant,
  end: instant,
  /** What is considered: section ids of the draft, and `general`. */
  considers: z.array(text),
  /** True when the hours are our default and not yet the secretariat's word. */
  hoursAssumed: z.boolean().default(false),
});

export const digestSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  names,
  /** `daily` claims what is on no list yet; `session` shows one section and claims nothing. */
  kind: z.enum(['daily', 'session']),
  /** Wall-clock time of a daily digest in the conference's time zone, `20:00`. */
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  /** Minutes before the session, for `session`. */
  before: z.int().min(1).max(1440).optional(),
  recipients: z.array(address).min(1),
  languages: z.array(language).min(1),
  whenNothingNew: z.enum(['one line', 'silent']),
  /** Forms of the full compilation that go with it, in each of its languages, where anything is listed. */
  attach: z.array(z.enum(['docx', 'xlsx'])).default([]),
});

export const audiences = ['own delegation', 'other delegations', 'public', 'secretariat', 'chair'] as const;
export const privacySubjects = ['published words', 'unpublished words', 'raw mail', 'states', 'internal'] as const;

export const draftFileSchema = z.strictObject({
  /** `d2`. */
  id: z.string().regex(/^[a-z][a-z0-9]{0,15}$/),
  names,
  /** The day it was issued; null where its covering letter bears no date. */
  issued: day.nullable(),
  /** One text file per language version, beside this file. English (or the first) is the one that gives the places. */
  files: z.partialRecord(language, text),
  /** How this text is laid out: see `draft/parse.ts`. */
  layout: z.strictObject({
    /** Whether the text prints a title before its first section or paragraph. */
    title: z.boolean().default(false),
    /** 1-based line range of the draft in the file; absent means all of it. */
    lines: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
    /** The numbering scheme: labels per depth, outermost first. */
    sections: z.enum(['roman', 'none', 'decimal']),
    headings: z.array(z.enum(['upper-letter', 'arabic', 'lower-letter', 'roman', 'decimal', 'unlettered'])),
    /** Where paragraph numbers restart: per `section` (II.19) or never (`document`: 19). */
    paragraphs: z.enum(['restart in section', 'continuous', 'decimal']),
    preambular: z.boolean(),
    subParagraphs: z.enum(['none', 'lower-letter']),
  }),
});

export const conferenceSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  /** The prefix of every accession number: `RC3` in `RC3/0147`. */
  prefix: z.string().regex(/^[A-Z][A-Z0-9]{0,9}$/),
  names,
  shortName: text,
  place: text,
  from: day,
  to: day,
  /** IANA zone of the conference: `America/New_York`. */
  timeZone: text,
  languages: z.array(language).min(1),
  inboxes: z.array(inboxSchema).min(1),
  /** Our own mail domain: aliases, `reply+<token>@`. Set at installation; this is the local one. */
  intakeDomain: text,
  /** What receipts and digests come from; never an intake address (loop). */
  sender: z.strictObject({ address, name: text }),
  drafts: z.array(draftFileSchema).min(1),
  /** The draft under negotiation when the conference is first loaded. */
  currentDraft: text,
  programmeOfWork: z.array(sessionSchema),
  bureau: z.array(
    z.strictObject({
      office: z.enum(['president', 'vice-president']),
      delegation: text,
      name: text.optional(),
      addresses: z.array(address).default([]),
    }),
  ),
  /** A deadline by draft; none means nothing is late. */
  deadlines: z.array(z.strictObject({ draft: text, at: instant })),
  digests: z.array(digestSchema),
  mailDomains: z.array(
    z.strictObject({
      domain: text,
      /** The delegation whose domain it is; null for a domain that many share (`un.int`, `gmail.com`). */
      delegation: text.nullable(),
      /** Exclusive: authenticated mail from it *is* that delegation's (CONTRACT.md 4). */
      exclusive: z.boolean(),
    }),
  ),
  /**
   * Who redirects the official mailboxes to us, and so breaks SPF and may break DKIM (PITFALLS 6.13): what such a
   * service found before is believed by its seal (ARC, RFC 8617).
   */
  redirectors: z
    .array(
      z.strictObject({
        /** The mail domain of the official mailbox; a seal of its own name, or of one below, is believed. */
        domain: text,
        /**
         * Providers that seal in their own name for all their customers (`microsoft.com`): believed only where SPF shows
         * that this very mail came from the domain above.
         */
        sealedBy: z.array(text).default([]),
      }),
    )
    .default([]),
  /** Who may see what: CONTRACT.md 7. */
  privacy: z.record(z.enum(privacySubjects), z.record(z.enum(audiences), z.enum(['yes', 'no', 'own', 'published']))),
  /** Items below this confidence wait for a person. */
  reviewThreshold: z.number().min(0).max(1),
  limits: z.strictObject({
    /** Bytes of one mail that delegates are told (SES itself takes 40 MB). */
    mailBytes: z.int().min(1),
    fileBytes: z.int().min(1),
    filesPerForm: z.int().min(1),
    receiptsPerSenderAndHour: z.int().min(1),
  }),
});

/** The conference without the people: what `conference.json` holds. */
export type ConferenceFile = z.infer<typeof conferenceSchema>;
export type Delegation = z.infer<typeof delegationSchema>;
export type Group = z.infer<typeof groupSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type Inbox = z.infer<typeof inboxSchema>;
export type DigestList = z.infer<typeof digestSchema>;
export type DraftFile = z.infer<typeof draftFileSchema>;
/** The whole conference, cross-checked: every delegation, draft and section it names exists. */
export type Conference = ConferenceFile & { delegations: Delegation[]; groups: Group[] };
