import type { AcknowledgementWording } from './acknowledgement.ts';
import { counted } from './dates.ts';

export const acknowledgementEn: AcknowledgementWording = {
  subject: {
    received: (draft) => `Received: your contribution on ${draft}`,
    updated: (draft) => `Updated: your contribution on ${draft}`,
    bare: 'Received',
    confirm: 'Please confirm your contribution',
    refused: 'Your message was not opened: a virus was found in it',
  },
  happened: {
    contribution: (n) =>
      n === 0
        ? 'Your contribution has been received.'
        : `Your contribution has been received. It was understood as ${counted('en', n, { one: 'proposal', other: 'proposals' })}, set out below.`,
    needsReading:
      'Your contribution has been received. It could not be read by machine; a person in the secretariat will read it.',
    correction:
      'Your correction has been received. A person in the secretariat will apply it; until then the earlier contribution stands as it was.',
    withdrawal:
      'Your withdrawal has been received. A person in the secretariat will apply it; until then the earlier contribution stands as it was.',
    updated: 'The reading of your contribution has been changed. It now stands as set out below.',
    bare: 'Your message has been received.',
    confirm: 'A contribution has been sent to us through the form, with this address. Please confirm that it is yours.',
    refused: 'Your message was not opened, because a virus was found in it.',
  },
  colon: ': ',
  reference: 'Reference',
  receivedAt: 'Received',
  receivedBy: 'At',
  form: 'the form',
  onDraft: 'On',
  from: 'From',
  asStated: (delegation) =>
    `${delegation}, as you state. The secretariat will confirm once that this address speaks for it.`,
  delegationUnknown: 'not stated. Please tell us by reply for which delegation or organization you write.',
  onBehalfOf: 'On behalf of',
  coSponsors: 'Together with',
  deadline: {
    label: 'Deadline',
    late: (deadline) => `Late: the deadline was ${deadline}. It is accepted and marked as late.`,
    inTime: (deadline) => `In time: the deadline is ${deadline}.`,
    none: 'In time: no deadline has been set.',
  },
  files: 'Files',
  sha256: 'SHA-256',
  fileNotRead: 'not read by machine; a person will open it',
  proposals: 'Your proposals as understood',
  noProposals:
    'No proposal on a particular place of the draft was found. A person in the secretariat will read your words.',
  action: 'Action',
  place: {
    paragraph: (id) => `Paragraph ${id}`,
    after: (id) => `New paragraph after ${id}`,
    start: (id) => `New paragraph at the start of ${id}`,
    range: (first, last) => `Paragraphs ${first} to ${last}`,
    section: (id) => `Section ${id}`,
    chapeau: (id) => `Introductory text ${id}`,
    general: 'The draft as a whole',
    unknown: 'Place not yet decided',
    title: 'The title',
  },
  change: 'Change',
  deleted: (words) => `[deleted: ${words}]`,
  added: (words) => `[added: ${words}]`,
  legend:
    'Struck through or [deleted: …]: words to go. Underlined bold or [added: …]: words to come. (…): text without changes.',
  draftSays: 'The draft now says',
  reason: 'Your reason',
  destination: 'To',
  about: 'Concerns the proposal of',
  considered: 'To be considered',
  hoursAssumed: 'usual hours, not yet confirmed',
  waits: 'Waits for a person',
  waitsFor: {
    place: 'it is not clear which place of the draft is meant.',
    candidates: (places) => `it is not clear which place is meant: ${places}?`,
    doubt: 'the reading is not certain.',
    sender: 'the sender is not proven.',
  },
  notPlaced: 'Not placed',
  notPlacedHow:
    'These words of yours could not be tied to a place of the draft. A person in the secretariat will read them.',
  published: {
    yes: 'You agree to publication. Nothing is public until the secretariat publishes it.',
    no: 'You asked that this not be published. It will not be.',
    unstated:
      'You did not say whether this may be published. Nothing is public until the secretariat publishes it; tell us by reply if it must not be.',
  },
  correct: (example) =>
    `If anything is wrong, reply to this letter and say what, for instance: “${example}”. Nothing is overwritten; each version is kept.`,
  confirmHow: 'Open this page and press the button. Until then the contribution is kept, but counts for nobody.',
  confirmLink: 'Confirm the contribution',
  confirmIgnore: 'If you did not send it, do nothing.',
  bareHow: 'The secretariat will deal with it. Please quote the reference if you write again.',
  refusedHow: 'Please send your contribution again from a clean computer, as plain text or as a new file.',
  readOnline: 'The draft',
  signature: (conference) =>
    `This letter was written by machine for the secretariat of ${conference}. Replies are read.`,
};
