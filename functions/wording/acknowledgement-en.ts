import type { AcknowledgementWording } from './acknowledgement.ts';
import { inForm } from './dates.ts';

export const acknowledgementEn: AcknowledgementWording = {
  subject: {
    received: (draft) => `Received: your contribution on ${draft}`,
    corrected: (draft) => `Corrected: your contribution on ${draft}`,
    updated: (draft) => `Updated: your contribution on ${draft}`,
    bare: 'Received: your message',
    confirm: 'Please confirm your contribution',
    virus: 'Your message was not opened: a virus was found in it',
  },
  happened: {
    contribution: (n) =>
      n === 0
        ? 'Your contribution has been received.'
        : `Your contribution has been received. It was understood as ${inForm('en', n, { one: '# proposal', other: '# proposals' })}, set out below.`,
    needsReading:
      'Your contribution has been received. It could not be read by machine; a person in the secretariat will read it.',
    correction:
      'Your correction has been received. A person in the secretariat will apply it; until then the earlier contribution stands as it was.',
    withdrawal:
      'Your request for withdrawal has been received. A person in the secretariat will act on it; until then the earlier contribution stands as it was.',
    corrected: 'Your correction has been made. Your contribution now stands as set out below.',
    updated: 'The secretariat has changed the reading of your contribution. It now stands as set out below.',
    bare: 'Your message has been received.',
    confirm:
      'A contribution was sent to us through the form, and this address was given. Please confirm that it is yours.',
    virus: 'Your message was not opened, because a virus was found in it.',
  },
  waiting: (n) =>
    inForm('en', n, {
      one: '# of them waits for a person in the secretariat; the reason is given there.',
      other: '# of them wait for a person in the secretariat; the reason is given with each.',
    }),
  colon: ': ',
  comma: ', ',
  or: ' or ',
  reference: 'Reference',
  receivedAt: 'Received',
  receivedBy: 'Via',
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
  changes: {
    title: 'What changed',
    before: 'Before',
    now: 'Now',
    nothing: 'nothing',
    publication: 'Publication',
    mayBePublished: { yes: 'yes', no: 'no', unstated: 'not said' },
  },
  item: (n) => `Item ${n}`,
  proposals: 'Your proposals as understood',
  noProposals:
    'No proposal on a particular place of the draft was found. A person in the secretariat will read your words.',
  place: {
    label: 'Place',
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
  action: 'Action',
  change: 'Change',
  deleted: (words) => `[deleted: ${words}]`,
  added: (words) => `[added: ${words}]`,
  legend:
    'Struck through or [deleted: …]: words to go. Underlined bold or [added: …]: words to come. (…): text without changes.',
  draftSays: 'The draft now says',
  yourWords: 'Your words',
  reason: 'Your reason',
  destination: (place) => `to ${place}`,
  about: 'Concerns the proposal',
  together: 'One proposal with',
  considered: 'To be considered',
  notScheduled: 'no meeting on it is scheduled at present',
  hoursAssumed: 'usual hours, not yet confirmed',
  status: 'Status',
  waits: 'Waits for a person',
  waitsFor: {
    place: 'it is not clear which place of the draft is meant.',
    candidates: (places) => `it is not clear which place is meant: ${places}?`,
    doubt: 'the machine is not sure that this is what you mean. If it is right, you need do nothing.',
    sender: 'the identity of the sender is not established.',
  },
  notPlaced: 'Not placed',
  notPlacedHow:
    'These words of yours could not be tied to a place of the draft. A person in the secretariat will read them.',
  tableAttached: (file) =>
    `There are many proposals, so long words are shortened here. The attached table ${file} has all of them in full.`,
  removedWords: 'Words to go',
  addedWords: 'Words to come',
  published: {
    yes: 'You agree to publication. Nothing is public until the secretariat publishes it.',
    no: 'You asked that this not be published. It will not be.',
    unstated:
      'You did not say whether this may be published. Nothing is public until the secretariat publishes it; tell us by reply if it must not be.',
  },
  copies: 'Copies of the same message that reach us by another inbox are joined to this reference and count once.',
  needsReadingHow:
    'If you can, send the text itself, in the body of a mail or as a Word file, in one of the six official languages: it is then read at once.',
  correct: {
    how: 'If anything is wrong, reply to this letter and say above the quoted text what should be different. For instance:',
    examples: ({ item, otherPlace, amendment, textAt }) => [
      `Item ${item} should be ${otherPlace}.`,
      ...(amendment === null ? [] : [`Item ${amendment} is support, not amendment.`]),
      `Please withdraw item ${item}.`,
      ...(textAt === null ? [] : [`Replace our text on ${textAt} by: “…”`]),
      'This is not for publication.',
    ],
    kept: 'Nothing is overwritten; each version is kept.',
  },
  confirmHow: 'Open this page and press the button. Until then the contribution is kept, but attributed to nobody.',
  confirmLink: 'Confirm the contribution',
  confirmIgnore: 'If you did not send it, do nothing.',
  bareHow: 'The secretariat will deal with it. Please quote the reference if you write again.',
  virusHow: 'Please send your contribution again from a computer free of viruses, as plain text or as a new file.',
  readOnline: 'The draft',
  secretariat: 'For the secretariat',
  byMachine: 'This letter was written by machine. Replies are read.',
};
