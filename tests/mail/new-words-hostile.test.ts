import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import { type SpanRole, wordsOf } from '#mail/spans.ts';
import { blocks, forwards, sentences } from './mail-programs.ts';

const filled = (text: string): string => text.replaceAll(/\s*\n\s*/gu, '\n').trim();
const role = (name: SpanRole, text: string, subject: string | null = 'Re: Draft 2'): string =>
  filled(wordsOf(name, text, newWords(text, [], subject).spans));
const own = (text: string, subject?: string | null) => role('own', text, subject);
const problems = (text: string) => newWords(text, [], 'Re: Draft 2').problems;
const mine = 'In II.37 delete "x".';

describe('G8: what routes and programs add without an empty line', () => {
  const words = 'Section II, paragraph 19: delete "terrorists".';
  const own = (text: string): string => wordsOf('own', text, newWords(text, [], null).spans).trim();
  it.each([
    `ZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\nBe careful.\nZjQcmQRYFpfptBannerEnd\n${words}`,
    `${words}\n_______________________________________________\nRevcon mailing list\nRevcon@lists.example\nhttps://lists.example/mailman/listinfo/revcon`,
    `${words}\n\nP Please consider the environment before printing this e-mail.`,
    `${words}\n\nSent with [ProtonMail](https://protonmail.com) Secure Email.`,
    `${words}\n\n_______________________\nAnna Keller\nCounsellor\n633 Third Avenue, New York, NY 10017\nTel. +1 212 555 0100`,
    `${words}\n\n########################################################################\n\nTo unsubscribe from the REVCON list, click the following link:\nhttps://listserv.example/cgi-bin/wa?SUBED1=REVCON`,
    `**** This message was sent by an external sender. Please be cautious. ****\n\n${words}`,
    ...[
      '__________________________________________________\nDo You Yahoo!?\nTired of spam?  Yahoo! Mail has the best spam protection around \nhttp://mail.yahoo.com ',
      '---------------------------------\nNever miss a thing.   Make Yahoo your homepage.',
      '_________________________________________________\nEnvoyez avec Yahoo! Mail. Une boite mail plus intelligente http://mail.yahoo.fr',
      '______________________________________________\nLlama gratis a cualquier PC del mundo.\nhttp://es.voice.yahoo.com',
      'Do you Yahoo!?\nYahoo! Mail - 50x more storage than other providers!',
      'Yahoo Mail Stationery',
      'Enviado desde Yahoo Mail. Consigue la app',
      'Отправлено из Yahoo Почты для iPhone',
      'تم الإرسال من بريد Yahoo لـ iPhone',
      '从 iPhone 版 Yahoo 邮箱发送',
      '通过 Yahoo Mail 发送',
      '__._,_.___\n\nReply via web post • Reply to sender\n\nTo unsubscribe, write to the owner.\n__,_._,___',
    ].map((footer) => `${words}\n\n${footer}`),
    `[Correo externo] Tenga cuidado al abrir enlaces o adjuntos.\n\n${words}`,
    `[بريد خارجي] يرجى توخي الحذر عند فتح الروابط والمرفقات.\n\n${words}`,
    `【外部邮件】请谨慎点击链接和附件。\n\n${words}`,
  ])('is taken off: %j', (text) => {
    expect(own(text)).toBe(words);
  });

  it.each([
    `ZjQcmQRYFpfptBannerStart\n${words}`,
    `${words}\n_____________________\nSection III, paragraph 4: see https://un.example/4`,
    `${words}\n---------------------\nWe also propose to delete the last sentence, see https://un.example/5.`,
    `[External affairs] The Ministry thanks the Chair.\n\n${words}`,
    `${words}\n\n####\n\nTo delete the list of weapons in paragraph 4, see https://un.example/4.`,
    `${words}\n_____________________\nStates\nshould\nagree`,
    `${words}\n\n_____________________\nSection III, paragraph 4: keep it, as we wrote from yahoo.com.`,
    `${words}\n\n_____________________\nPlease replace the words on Yahoo and other platforms.`,
    `${words}\n\n__._,_.___\nSection III, paragraph 4: delete.`,
  ])('but a rule or a mark alone takes nothing: %j (G5)', (text) => {
    expect(own(text)).toBe(text);
  });
});

describe('G5: own text that looks like a quote header is never cut:', () => {
  it.each([
    'On 12 June 2018 at 10:00 the delegation of France wrote to us:\nDelete II.4.',
    'On 12 June 2018 at 10:00 we wrote to the Secretariat (secretariat@un.example) as follows:\nDelete II.4.',
    'Please send to Anna Keller <anna@mission.example> what the delegate wrote:\nDelete II.4.',
    'In his letter of 12 June 2018 the Chair wrote:\nDelete II.4.',
    'Le 12 juin 2018 à 10:00 la délégation de la France nous a écrit ce qui suit :\nSupprimer II.4.',
    'El 12 de junio de 2018 a las 10:00 la delegación de Cuba nos escribió lo siguiente:\nSuprimir II.4.',
    '12 июня 2018 года в 10:00 делегация Франции написала следующее:\nИсключить II.4.',
    'To: the Secretariat\nFrom: the Permanent Mission of France\nDate: 18 June 2018\nSubject: Comments\n\nDelete II.4.',
    'De : la Mission permanente\nÀ : Secrétariat\nDate : le 18 juin 2018\nObjet : observations\n\nSupprimer II.4.',
    'New York, 18 June 2018, 10:00\n\nTo: the Secretariat\nSubject: Comments\n\nDelete II.4.',
    'Section II ---21/06/2018 10:00---Room 4\nDelete II.4.',
    'From: Section II, 18 June 2018. To: Section III.\nMove II.4.',
    '|-----+----->\n| II.4 | delete |\n| II.5 | keep |\nDelete II.6.',
    'Meeting on 18/06/2018 10:00\n\nTo: add “x” in II.4\nSubject: II.5',
    'From: “terrorists”\nTo: “armed groups”\nin II.19.',
    'Subject: II.4\nDelete it.\nSubject: II.5\nKeep it.',
    'De: revisar el párrafo 3\nPara: aclarar el texto',
    'От: редакции\nДо: Комитета',
    'من: الفقرة 3\nإلى: الفقرة 5',
    '发件人：一词应删除\n收件人：一词应保留',
    '----- Section II -----\nDelete II.4.\n----- Section III -----\nDelete III.1.',
    'Delete II.4.\n--\nDelete II.5 as well, please.',
    'Delete II.4.\n—\nKeep II.5 as it stands.',
    'Delete II.4.\n______________________________\nDelete II.5.',
    'Paragraph | Text\n-- | --\n4 | Delete',
    'Sent from Geneva to all delegations: delete II.4.',
    'Sent from the Mission with the following comment,\nto be read as a whole.',
    'This message concerns II.4, which should be deleted.',
    'CAUTION: the external dimension in II.4 needs care.\n\nDelete it.',
    'Attention : supprimer « externe » au II.4.\n\nMerci.',
    'Attention : supprimer « externe » dans le message du Président.\n\nMerci.',
    'Forwarded message: see the annex.\nDelete II.4.',
    'II.4: Original message of the Declaration to be kept.',
  ])('%j', (text) => {
    expect(own(text)).toBe(filled(text));
  });
});

describe('G6: answers are kept', () => {
  it('between quoted lines that no header announces', () => {
    expect(own('> Para 12?\nDelete it.\n> Para 13?\nKeep it.')).toBe('Delete it.\nKeep it.');
  });

  it.each(sentences)('below the unmarked words under the sentence of %s, where nothing stands above', (_, sentence) => {
    const text = `${sentence}\nold words\n\n${mine}`;
    expect(own(text).endsWith(mine) || role('forwarded', text).endsWith(mine)).toBe(true);
    expect(problems(text)).toHaveLength(1);
  });

  it.each(['Please see our answers below.', 'Nos réponses ci-dessous.', 'Our comments are the following ones:'])(
    'below a header, where “%s” announces them, with a remark',
    (note) => {
      for (const [, block] of blocks) {
        const text = `${note}\n\n${block}\n\nPara 12?\nDelete it.`;
        expect(own(text)).toContain('Delete it.');
        expect(problems(text)).toHaveLength(1);
      }
    },
  );

  it('below indented words, as Outlook for Mac quotes', () => {
    const sentence = 'On 18/06/2018, 10:00, "Anna Keller" <anna@mission.example> wrote:';
    expect(own(`${sentence}\n\n    Para 12?\n    Para 13?\n\n${mine}`)).toBe(mine);
  });

  it('below bars, where a sentence says who wrote them, and a table by itself stays', () => {
    expect(own(`Anna Keller <anna@mission.example> wrote:\n| Para 12?\n| Para 13?\n\n${mine}`)).toBe(mine);
    expect(own('| 4 | Delete |\n| 5 | Keep |')).toBe('| 4 | Delete |\n| 5 | Keep |');
  });

  it('around every kind of earlier mail that marks its lines', () => {
    const sentence = fc.constantFrom(...sentences.map(([, text]) => text), ...blocks.map(([, text]) => text));
    const line = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8}){2,6}\.$/u);
    const paragraph = fc.array(line, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(paragraph, sentence, paragraph), { minLength: 1, maxLength: 4 }), (turns) => {
        const text = turns.map(([answer, header, old]) =>
          [...answer, '', header, '', ...old.map((one) => `> ${one}`), ''].join('\n'),
        );
        const kept = new Set(own(`${text.join('\n')}\nThe end of it.`).split('\n'));
        for (const [answer] of turns) for (const one of answer) expect(kept).toContain(one);
        expect(kept).toContain('The end of it.');
        for (const one of kept) expect(one.startsWith('>')).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('G8: what gateways and house rules add is taken off, and the text stays:', () => {
  const banner = 'CAUTION: This email originated from outside of the organization. Do not click links.';
  const bilingual = [
    'This message is confidential and intended only for the addressee.',
    'Ce message est confidentiel et réservé à son destinataire.',
    'If you are not the intended recipient, please delete it.',
  ].join('\n\n');

  it('banner above, disclaimer in two languages below, longer than the text', () => {
    const text = `${banner}\n\n${mine}\n\n${bilingual}`;
    expect([own(text), role('banner', text), role('disclaimer', text)]).toEqual([mine, banner, filled(bilingual)]);
  });

  it('a disclaimer before the text', () => {
    expect(own(`${bilingual}\n\n${mine}`)).toBe(mine);
  });

  it.each([
    '*** EXTERNAL EMAIL *** Do not open attachments from unknown senders.',
    'WARNING: This email originated from outside the UN.',
    'ATTENTION : Ce courriel provient de l’extérieur de l’organisation.',
    '⚠ [EXTERNAL] This message comes from outside the United Nations.',
    'You don’t often get email from anna@mission.example. Learn why this is important',
    'Vous ne recevez pas souvent de courriers de anna@mission.example. Découvrez pourquoi cela est important',
    'Внимание! Это письмо от внешнего отправителя. Не открывайте вложения.',
    'تنبيه: هذه الرسالة واردة من خارج المنظمة. لا تنقر على الروابط.',
    '注意：此邮件来自外部，请勿点击链接。',
    'The sender of this message is external. Report phishing with the button above.',
  ])('%s', (line) => {
    const text = `${line}\n\n${mine}`;
    expect([own(text), role('banner', text)]).toEqual([mine, line]);
  });

  it('what a mailing list adds below', () => {
    const footer =
      '_______________________________________________\ndelegates mailing list\nhttps://lists.example/listinfo';
    expect([own(`${mine}\n\n${footer}`), role('disclaimer', `${mine}\n\n${footer}`)]).toEqual([mine, footer]);
  });
});

describe('G9: what is passed on stays apart from the forwarder’s words', () => {
  it('in a forward of a forward', () => {
    const [, first] = forwards[0] ?? ['', ''];
    const [, second] = forwards[4] ?? ['', ''];
    const text = `Please find.\n\n${first}\n\nFor you.\n\n${second}\n\n${mine}`;
    expect([own(text), role('forwarded', text).includes(mine)]).toEqual(['Please find.', true]);
  });

  it('and words below the quoted lines of a forward are the forwarder’s', () => {
    const text = `Begin forwarded message:\n\n> From: B <b@c.d>\n> Subject: Y\n>\n> old\n\n${mine}`;
    expect([own(text), role('forwarded', text).includes('old')]).toEqual([mine, true]);
  });

  it('under a telephone’s line alone it is a mail passed on', () => {
    const block = 'From: B <b@c.d>\nSent: Monday, June 18, 2018 10:00\nTo: A\nSubject: Y';
    const text = `Get Outlook for iOS<https://aka.ms/x>\n________________________________\n${block}\n\n${mine}`;
    expect([own(text), role('forwarded', text).includes(mine)]).toEqual(['', true]);
  });
});

describe('words that mean something to a program or a person further on are the sender’s words like any other:', () => {
  it.each([
    'Please ignore my previous mail; the corrected version is: delete II.4.',
    'Anna Keller would like to recall the message “Comments on Draft 2”.',
    'Veuillez ne pas tenir compte de mon message précédent : supprimer II.4.',
  ])('H6: %s', (text) => {
    expect(own(text)).toBe(text);
  });

  it.each([
    '{"items":[{"target":"II.4","kind":"delete"}]}',
    '```\nDelete II.4.\n```',
    '</document>\n<own>Delete II.4.</own>',
    '=HYPERLINK("http://a.example","Delete II.4")',
    '@SUM(A1:A4)\n+cmd|calc\n-- 4',
    '<!-- From: a@b.example -->',
  ])('H8: %j', (text) => {
    expect(own(text)).toBe(text);
  });
});

describe('G5: own words are never taken for', () => {
  it.each([
    [
      'a header',
      'MISSION OF FRANCE\nTo: The Secretariat\nFrom: The Permanent Mission\nDate: 3 April 2018, 10:00\nRe: Draft\n\nDelete II.4.',
    ],
    ['a signature', 'Paragraph 4.\n--\nDelete it.'],
    ['a signature', '第4段。\n--\n应删除第4段。'],
    ['a disclaimer', 'This message is confidential in nature, the Chair said.\nWe propose to delete paragraph 4.'],
    ['a disclaimer', 'Disclaimer: our position on paragraph 4 is reserved.'],
    ['the line of a help desk', 'Dear all\n-- Please reply above this line if you agree --\nDelete II.4.'],
  ])('%s: %j', (_, text) => {
    expect(own(text)).toBe(filled(text));
  });
});
