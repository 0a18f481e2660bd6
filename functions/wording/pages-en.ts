import type { PageWording } from './pages.ts';

const number = (n: number): string => new Intl.NumberFormat('en').format(n);
const counted = (n: number, one: string, other: string): string => `${number(n)} ${n === 1 ? one : other}`;

export const pagesEn: PageWording = {
  skip: 'Skip to the content',
  nav: { label: 'Pages', home: 'Start', draft: 'The draft', contribute: 'Contribute', languages: 'Language' },
  footer: 'Written contributions and textual proposals, paragraph by paragraph.',
  start: {
    lead: (draft) =>
      `Delegations send written comments and textual proposals on ${draft}, by e-mail or by the form here. Each one is acknowledged within minutes by a letter that shows, paragraph by paragraph, how it was understood.`,
    read: (draft) => `Read ${draft}`,
    send: 'Send a contribution',
    byMail: 'By e-mail',
    byMailHow:
      'Write as you always do, in any of the six official languages: in prose, as a list, or with a file attached. One of these addresses is enough:',
    byMailLimit: (megabytes, formMegabytes) =>
      `One mail takes up to ${number(megabytes)} MB of files; a larger one comes back to you undelivered. Send them in several mails, or by the form, up to ${number(formMegabytes)} MB each.`,
    steps: 'What happens then',
    step: [
      'Your contribution gets a reference and a letter that quotes what was understood, what could not be placed, and when the section is considered.',
      'Reply to that letter to correct it. Nothing is overwritten; each version is kept.',
      'The secretariat and the President see your proposals under the paragraphs they concern. Nothing is public until the secretariat publishes it.',
    ],
    programme: 'Programme of work',
    session: 'Meeting',
    considers: 'Considers',
    hoursAssumed: 'Hours are the usual ones until the secretariat confirms them.',
    deadline: (instant) => `Contributions are due by ${instant}. Later ones are accepted and marked late.`,
    noDeadline: 'No deadline has been set.',
  },
  local: {
    heading: 'This runs on one machine',
    trust: {
      known:
        'No receiving service checks mail here, so every sender counts as known: as if bound to the delegation it states (LOCAL_TRUST=known).',
      authenticated:
        'No receiving service checks mail here, so every sender counts as authenticated but not yet bound to a delegation (LOCAL_TRUST=authenticated).',
      unproven:
        'No receiving service checks mail here, and every sender counts as unproven: receipts quote nothing and everything waits for a person (LOCAL_TRUST=unproven).',
      failed:
        'No receiving service checks mail here, and every sender counts as failed: nothing is acknowledged and everything waits for a person (LOCAL_TRUST=failed).',
    },
    change: 'To change this, start again with another LOCAL_TRUST.',
    outbox: 'Every mail sent',
    console: 'The secretariat’s pages: sign in as secretariat or as chair, by one click and without a password',
    api: 'The read API',
    apiDescription: 'its description (OpenAPI)',
  },
  draft: {
    issued: (day) =>
      `Issued ${day}. Paragraph numbers restart in each section where they carry its number: cite II.19.`,
    onlyIn: (languages) => `The text is available in ${languages}.`,
    outline: 'Outline',
    paragraphs: (n) => counted(n, 'paragraph', 'paragraphs'),
    considered: (session) => `considered ${session}`,
    contribute: 'contribute',
    contributeOnAll: 'Comment on the draft as a whole',
    contributeOn: (id) => `Contribute on ${id}`,
    linkTo: (id) => `Page of ${id}`,
    inTheDraft: 'See it in the draft',
    previous: 'Before',
    next: 'After',
    wholeText: 'All of the text under this heading',
    general: 'The draft as a whole',
  },
  form: {
    title: 'Send a contribution',
    titleOn: (id) => `Contribute on ${id}`,
    lead: (draft) =>
      `On ${draft}. Say it in free text, or paragraph by paragraph, or attach a file; one of the three is enough.`,
    asItStands: (id) => `${id} as it stands`,
    who: 'Who is writing',
    delegation: 'Delegation or organization',
    delegationHelp: 'For example: Norway, Holy See, Small Arms Survey.',
    onBehalfOf: 'On behalf of a group',
    onBehalfOfHelp: 'For example: European Union, African Group.',
    name: 'Your name',
    email: 'E-mail address',
    emailHelp: 'We send one link there. Your contribution counts as yours when you have opened it and confirmed.',
    publication: 'May it be published?',
    publicationChoice: { yes: 'Yes', no: 'No', unstated: 'Decide later' },
    publicationHelp: 'Nothing is public until the secretariat publishes it. “No” is final for this contribution.',
    words: 'What you propose',
    text: 'Comments and proposals in free text',
    textHelp:
      'As in a letter, in any of the six official languages. Name the section and paragraph: “Section II, paragraph 19”.',
    yourProposal: 'Your proposal',
    rows: 'Paragraph by paragraph',
    rowsHelp: 'One change at one place each. Leave a block empty if you do not need it.',
    row: (n) => `Proposal ${number(n)}`,
    target: 'Place',
    targetHelp: 'As in the margin of the draft: II.19, III.chapeau, V.h1, or “general”.',
    action: 'What to do',
    choose: 'Choose…',
    actions: {
      amend: 'Change words in it',
      replace: 'Replace it by a new text',
      insert: 'Add a new paragraph after it',
      delete: 'Delete it',
      move: 'Move it',
      support: 'Keep it as it stands',
      oppose: 'Oppose it',
      reserve: 'Reserve a position on it',
      question: 'Ask a question on it',
      comment: 'Comment on it',
    },
    rowWords: 'Words',
    rowWordsHelp:
      'To change words: the whole paragraph as it should read. To replace or add: the new text. To move: where to. To comment or ask: what you want to say.',
    rowWordsPrefilled: 'The text as it stands: change what should change. The differences become your proposal.',
    reasons: 'Reasons',
    more: 'Add another block',
    optional: 'optional',
    files: 'Files',
    filesHelp: (megabytes) => `Word, PDF or text. Up to ${number(megabytes)} MB together here.`,
    filesHere: 'Attach files',
    filesReceived: 'Received with this form:',
    leaveOut: (name) => `Leave out ${name}`,
    larger: 'A larger file',
    largerHelp: (megabytes, files) =>
      `Up to ${number(megabytes)} MB each and ${number(files)} files in all. It opens in a new tab, so that what you have typed here stays.`,
    largerName: 'Name of the file',
    largerButton: 'Send a larger file (new tab)',
    uploadTitle: 'Send a larger file',
    uploadHelp: (megabytes, minutes) =>
      `Choose one file of at most ${number(megabytes)} MB and begin within ${counted(minutes, 'minute', 'minutes')}.`,
    uploadButton: 'Send this file',
    uploaded: (name) => `${name} has been received.`,
    uploadedHow:
      'It belongs to the form below and is sent with it. If you have the form open in another tab, close this one and go on there.',
    tooManyFiles: (files) =>
      `This form already has ${number(files)} files, as many as it takes. Send the others by e-mail.`,
    send: 'Send to the secretariat',
    after:
      'You get a mail with a link; open it and confirm. Then the receipt comes, with how each proposal was understood.',
    errorTitle: (count) => `${counted(count, 'thing needs', 'things need')} your attention. Nothing has been sent yet.`,
    errorSafe: 'What you typed is still here.',
    errors: {
      'missing delegation': () => 'Delegation: say for whom you write.',
      'missing email': () => 'E-mail address: give one; the link to confirm is sent there.',
      'not an address': ({ given }) => `E-mail address: “${given}” is not an address. It looks like name@example.org.`,
      'address not ASCII': ({ given }) =>
        `E-mail address: our mail service cannot write to “${given}”, because there are letters other than a–z before the @. Give another address.`,
      'nothing said': () => 'Say something: free text, one proposal on a place, or a file.',
      'too long': ({ given, limit }) =>
        `${given}: longer than ${number(limit)} characters. Shorten it, or attach the text as a file.`,
      'too many rows': ({ limit }) =>
        `More than ${number(limit)} proposals in one form. Send the others in a second form, or attach a file.`,
      'row without place': ({ given }) => `${given}: say which place, for example II.19, or “general”.`,
      'row without action': ({ given }) => `${given}: choose what to do with it.`,
      'no such place': ({ given }) =>
        `“${given}” is not a place of this draft. Write it as in the margin: II.19, III.chapeau, V.h1; or “general”.`,
      'not an action': ({ given }) =>
        `“${given}” is not something that can be done with a place. Choose from the list.`,
      'action without words': ({ given }) => `${given}: give the words.`,
      'words unchanged': ({ given }) =>
        `${given}: the words are those of the draft. Change what should change, or choose “Keep it as it stands”.`,
      'rows out of step': () => 'The proposals do not line up: give place, action, words and reasons for each.',
      'not a choice': ({ given }) => `${given}: choose one of the answers offered.`,
      'bad token': () => 'This form’s own number was damaged on the way. It has a new one now; send it again.',
      'too many files': ({ limit }) => `More than ${number(limit)} files. Leave some out, or send them by e-mail.`,
      'files too large': ({ limit }) =>
        `The files are larger than ${number(limit)} MB together. Send the large ones with “A larger file”.`,
      'empty file': ({ given }) => `${given} is empty. Choose the file again, or leave it out.`,
    },
    sentBefore: 'This form was already sent, with other words.',
    sentBeforeHow:
      'What was sent before is safe. What stands here now has not been sent: send it as a contribution of its own, or close this page.',
  },
  status: {
    title: 'Your contribution',
    waitingTitle: 'One more step',
    waiting: 'Your contribution is stored. A mail with a link is on its way to the address you gave.',
    check: 'Open the link and confirm that it was you. Then the receipt comes.',
    noLink: 'Nothing after five minutes? Look among unwanted mail, or send the form again with the right address.',
    received: (reference) => `Received as ${reference}`,
    receivedAt: (instant) => `Received ${instant}.`,
    late: 'It came after the deadline: accepted, and marked late.',
    storing: 'It is being given its reference; load this page again in a moment.',
    unconfirmed: 'It is not confirmed yet: open the link in the mail we sent you.',
    confirmed: 'It is confirmed. The receipt shows how each proposal was understood; reply to it to correct anything.',
    another: 'Send another contribution',
  },
  confirm: {
    title: 'Confirm your contribution',
    question: (reference, delegation) => `Did you send ${reference} for ${delegation}?`,
    noDelegation: 'a delegation not named',
    sentAt: (instant) => `It reached us ${instant}.`,
    button: 'Yes, I sent it',
    notYou: 'If you did not, close this page: nothing happens, and the contribution stays unconfirmed.',
    done: (reference) => `${reference} is confirmed`,
    receipt: 'The receipt is on its way to you. Reply to it to correct anything.',
  },
  problem: {
    notFound: 'There is no such page',
    noPlace: (id, draft) => `${draft} has no place ${id}.`,
    noPage: 'The address may be mistyped or out of date.',
    noToken:
      'No contribution is known under this address. If you have just sent one, send the form again: nothing is doubled.',
    noConfirmation:
      'This link belongs to no contribution. Copy it whole from the mail, with everything after the last slash.',
    foreign: 'The form was sent from another site',
    foreignHow: 'Nothing was stored. Open the form here and send it from this page.',
    unreadable: 'The form could not be read',
    unreadableHow:
      'Nothing was stored. Go back, and send it again; if it has large files, send those with “A larger file”.',
    failed: 'Something went wrong here',
    failedHow: 'It is not your doing. Load the page again in a minute; a form sent twice is stored once.',
    back: 'To the start page',
  },
};
