import { describe, expect, it } from 'vitest';
import { itemsOf, toldKind } from './reading-of.ts';

/** Sentences of statements with what a careful officer reads in each: place, kind, and the words where they matter. */
const read = (subject: string, body: string): string[] =>
  itemsOf(
    subject === 'Section II' ? `${body}\n\nBest regards\nMission of Algeria to the United Nations` : body,
    subject,
  ).map((item) => {
    const words =
      item.oldText === undefined && item.newText === undefined ? '' : ` [${item.oldText ?? ''}→${item.newText ?? ''}]`;
    return `${item.target} ${toldKind(item)}${words}`;
  });

type Row = readonly [subject: string, body: string, want: readonly string[]];

/** Words are compared where the row gives them. */
const agrees = (got: string, want: string): boolean =>
  got === want || (!want.includes('[') && got.startsWith(`${want} [`));

const p1: readonly Row[] = [
  ['Section II', 'Paragraph 12 could be deleted altogether, since it adds nothing to paragraph 14.', ['II.12 delete']],
  ['Section II', 'We attach importance to paragraph 12 and would ask that it be retained.', ['II.12 support']],
  [
    'Section II',
    'In paragraph 61 the words "in particular industry" should go.',
    ['II.61 amend [in particular industry→]'],
  ],
  ['Section II', "Para 61: 'in particular industry' out pls", ['II.61 amend [in particular industry→]']],
  ['Section II', 'Paragraph 12 deserves to stay.', ['II.12 support']],
  ['Section II', 'We could do without 12.', ['II.12 delete']],
  ['Section II', 'Paragraph 9 belongs next to paragraph 2.', ['II.9 move']],
  [
    'Section II',
    'Paragraph 19 tries to say three things at once and would read better as three separate paragraphs.',
    ['II.19 split'],
  ],
  ['Section II', 'We are pleased with paragraph 12 and hope no one touches it.', ['II.12 support']],
  [
    'Section II',
    "In paragraph 43, weapons should become 'weapons and ammunition'.",
    ['II.43 amend [weapons→weapons and ammunition]'],
  ],
  [
    'Section II',
    "In paragraph 43 we would see 'ammunition' rather than 'weapons'.",
    ['II.43 amend [weapons→ammunition]'],
  ],
  ['Section II', "In paragraph 43, to 'weapons' we would prefer 'arms'.", ['II.43 amend [weapons→arms]']],
  [
    'Section II',
    "In paragraph 43, after 'transport of weapons' we miss a reference to ammunition: 'and ammunition'.",
    ['II.43 amend [→and ammunition]'],
  ],
  ['Section II', "We would prefer 'arms' to 'weapons' in paragraph 43.", ['II.43 amend [weapons→arms]']],
  ['Section II', "In paragraph 43, 'arms' rather than 'weapons' would be preferable.", ['II.43 amend [weapons→arms]']],
  [
    'Section II',
    "In paragraph 43 it would be better to speak of 'arms' than of 'weapons'.",
    ['II.43 amend [weapons→arms]'],
  ],
  ['Section II', "In paragraph 43, 'arms' would be more appropriate than 'weapons'.", ['II.43 amend [weapons→arms]']],
  ['Section II', "We suggest using 'arms' in place of 'weapons' in paragraph 43.", ['II.43 amend [weapons→arms]']],
  ['Section II', 'We would kindly ask the President to consider deleting paragraph 12.', ['II.12 delete']],
  ['Section II', 'My delegation would be grateful if paragraph 12 were removed.', ['II.12 delete']],
  ['Section II', 'It is our considered view that paragraph 12 ought to be removed.', ['II.12 delete']],
  ['Section II', 'The best course would be the removal of paragraph 12.', ['II.12 delete']],
  ['Section II', 'There is no reason to keep paragraph 12.', ['II.12 delete']],
  ['Section II', 'We see paragraph 12 as superfluous.', ['II.12 delete']],
  ['Section II', 'Paragraph 12 need not be there.', ['II.12 delete']],
  ['Section II', 'We cannot accept paragraph 7 and ask that it be bracketed.', ['II.7 reserve']],
  ['Section II', 'We cannot support 31, please delete.', ['II.31 delete']],
  ['Section II', 'We cannot support paragraph 31 and therefore request its deletion.', ['II.31 delete']],
  ['Section II', 'Paragraph 31 is not acceptable to my delegation. It should be deleted.', ['II.31 delete']],
  ['Section II', 'If others insist on paragraph 31, we could accept it in brackets.', ['II.31 reserve']],
  ['Section II', 'If others insist on keeping paragraph 31, we could live with it.', ['II.31 reserve']],
  [
    'Section II',
    'Paragraph 31 should be deleted. If others insist on keeping it, we could accept it without the words "illicit brokering".',
    ['II.31 delete', 'II.31 amend'],
  ],
  [
    'Section II',
    'Delete paragraph 31 or, failing that, place it in square brackets.',
    ['II.31 delete', 'II.31 reserve'],
  ],
  [
    'Section II',
    'In paragraph 44, replace "might be" with "are likely to be", delete "full" and insert "all" before "small arms".',
    ['II.44 amend', 'II.44 amend', 'II.44 amend'],
  ],
  [
    'Section II',
    'In paragraph 43 delete "adequate" and in paragraph 44 delete "full".',
    ['II.43 amend [adequate→]', 'II.44 amend [full→]'],
  ],
  [
    'Section II',
    '"adequate" should be deleted in paragraph 43, as should "full" in paragraph 44.',
    ['II.43 amend [adequate→]', 'II.44 amend [full→]'],
  ],
  ['Section II', 'Paragraphs 43 and 44 should both be deleted.', ['II.43 delete', 'II.44 delete']],
  ['Section II', 'Both paragraph 43 and paragraph 44 should go.', ['II.43 delete', 'II.44 delete']],
  [
    'Section II',
    'Everything in paragraph 44 after "post-conflict settings" should be deleted.',
    ['II.44 amend [might be diverted and/or misused before authorizing such transfers→]'],
  ],
  ['Section II', 'We would end paragraph 44 after "post-conflict settings".', ['II.44 amend']],
  [
    'Section II',
    'In paragraph 44, the text from "might be" to "misused" should be deleted.',
    ['II.44 amend [might be diverted and/or misused→]'],
  ],
  [
    'Section II',
    'The end of paragraph 44, from "before authorizing", could be deleted.',
    ['II.44 amend [before authorizing such transfers→]'],
  ],
  ['Section II', 'We propose to insert a comma after "transport of weapons" in paragraph 43.', ['II.43 amend [→,]']],
  [
    'Section II',
    'The second paragraph of this section is fine, but paragraph 12 is not: please delete it.',
    ['II.2 support', 'II.12 delete'],
  ],
  ['Section II', 'Paragraph 19 mentions terrorists twice. We would delete the second reference.', ['II.19 amend']],
  [
    'Section II',
    'Paragraph 12 is the heart of the matter for small States. Coordination among customs is where the system fails. We ask that it be kept.',
    ['II.12 support'],
  ],
  [
    'Section II',
    'On paragraph 12, our position has not changed. Coordination among customs is where the system fails. The paragraph should stay.',
    ['II.12 support'],
  ],
  [
    'Section II',
    'Paragraph 12 concerns customs. We know from experience that customs officers are the first to see diverted weapons. For that reason we would like to add "border guards," after "customs,".',
    ['II.12 amend [→border guards,]'],
  ],
  ['Section II', 'We wonder whether paragraph 12 is needed.', ['II.12 question']],
  ['Section II', 'Could someone explain what "complementary instruments" means in paragraph 7?', ['II.7 question']],
  ['Section II', 'What is the purpose of paragraph 12?', ['II.12 question']],
  ['Section II', 'We would welcome clarification on paragraph 12 from the President.', ['II.12 question']],
  ['Section II', 'II.19: [to terrorists]', ['II.19 reserve']],
  ['Section II', 'Paragraph 19: please put "to terrorists" in square brackets.', ['II.19 reserve']],
  ['Section II', 'We would like to see brackets around "to terrorists" in paragraph 19.', ['II.19 reserve']],
  ['Section II', 'We wish to reserve our position on paragraph 19.', ['II.19 reserve']],
  [
    'Section II',
    'The heading of Section II.A.5 should be entitled "Transparency and exchange of information".',
    ['II.A.5 replace'],
  ],
  ['Section II', 'Sub-section II.A.5 should be entitled "Transparency".', ['II.A.5 replace']],
  ['Section II', 'Mr. President, paragraph 12 was much improved in this draft and we thank you for it.', []],
  ['Section II', 'We have no comments on paragraphs 5 to 9.', []],
  ['Section II', 'Paragraph 12 was deleted in the first draft and came back in the second.', []],
  ['Section II', 'Egypt has proposed deleting paragraph 12. We do not agree.', ['II.12 oppose']],
  ['Section II', 'Egypt proposed to delete paragraph 12.', []],
  ['Section II', 'The deletion of paragraph 12, as proposed by Egypt, would be a mistake.', ['II.12 support']],
  ['Section II', 'We share the view of those who would delete paragraph 12.', ['II.12 delete']],
];

const p2: readonly Row[] = [
  [
    'Section II',
    'Mr. President, my delegation wishes to make three points on this section. First, paragraph 12 is of great value to us and we would be sorry to see it disappear. Second, in paragraph 43, the word "adequate" could usefully be replaced by "effective". Third, we are not convinced that paragraph 90 is needed.',
    ['II.12 support', 'II.43 amend [adequate→effective]', 'II.90 comment'],
  ],
  [
    'Section II',
    'We have listened with interest to the debate on paragraph 31. Brokering is a complex issue, and national systems differ. It is for this reason that we would suggest adding the words "as appropriate," after "To take".',
    ['II.31 amend [→as appropriate,]'],
  ],
  [
    'Section II',
    'While we understand the intention behind paragraph 19, the text as drafted is too long. It would benefit from being divided into two paragraphs.',
    ['II.19 split'],
  ],
  ['Section II', 'Paragraph 19 is too long and would gain from being cut in two.', ['II.19 split']],
  [
    'Section II',
    'The same idea appears in paragraphs 71 and 74; these could usefully be merged.',
    ['II.71 merge', 'II.74 merge'],
  ],
  [
    'Section II',
    'We see considerable overlap between paragraphs 71 and 74 and would invite the President to combine the two.',
    ['II.71 merge', 'II.74 merge'],
  ],
  ['Section II', 'Paragraphs 71 and 74 overlap. We would propose merging them.', ['II.71 merge', 'II.74 merge']],
  ['Section II', 'It would be more logical for paragraph 9 to come after paragraph 10.', ['II.9 move']],
  ['Section II', 'Paragraph 9 would sit better after paragraph 10.', ['II.9 move']],
  ['Section II', 'Could paragraph 9 be moved up, to come right after paragraph 7?', ['II.9 move']],
  [
    'Section II',
    'With regard to paragraph 44, we would like the phrase "might be diverted and/or misused" to be replaced by "are likely to be diverted".',
    ['II.44 amend [might be diverted and/or misused→are likely to be diverted]'],
  ],
  [
    'Section II',
    'Algeria would wish to see the words "as appropriate" inserted after "To take full account" in paragraph 44.',
    ['II.44 amend [→as appropriate]'],
  ],
  ['Section II', 'We would be more comfortable with paragraph 44 if "full" were deleted.', ['II.44 amend [full→]']],
  ['Section II', 'We could accept paragraph 44 provided that "full" is deleted.', ['II.44 amend [full→]']],
  ['Section II', 'We can support paragraph 44 with the deletion of "full".', ['II.44 amend [full→]']],
  ['Section II', 'We cannot agree to paragraph 44 unless "full" is deleted.', ['II.44 amend [full→]']],
  ['Section II', 'We can go along with paragraph 12.', ['II.12 support']],
  ['Section II', 'We have no difficulty with paragraph 12.', ['II.12 support']],
  ['Section II', 'Paragraph 12 enjoys our full support.', ['II.12 support']],
  ['Section II', 'We are not in favour of deleting paragraph 12.', ['II.12 support']],
  ['Section II', 'We would have difficulty with the deletion of paragraph 12.', ['II.12 support']],
  ['Section II', 'We are strongly against the inclusion of paragraph 12.', ['II.12 oppose']],
  ['Section II', 'Paragraph 12 poses serious problems for my delegation.', ['II.12 oppose']],
  ['Section II', 'Paragraph 12 crosses a red line for us.', ['II.12 oppose']],
  [
    'Section II',
    'My delegation is still awaiting instructions on paragraph 12 and must therefore reserve its position.',
    ['II.12 reserve'],
  ],
  ['Section II', 'We would ask for paragraph 12 to be kept in brackets for the time being.', ['II.12 reserve']],
  [
    'Section II',
    'In the last sentence of paragraph 2 of Section V, "not more than five days" might usefully become "not more than one week".',
    ['V.2 amend [not more than five days→not more than one week]'],
  ],
  ['Section II', 'The last sentence of paragraph 2 of Section V should be deleted.', ['V.2 amend']],
  ['Section II', 'We would delete the second sentence of paragraph 12 of Section IV.', ['IV.12 amend']],
  [
    'Section II',
    'Paragraph 12 of Section IV is welcome. Its second sentence, however, should be deleted.',
    ['IV.12 amend', 'IV.12 support'],
  ],
  ['Section II', 'The beginning of paragraph 44 could read "To take due account of the risk".', ['II.44 amend']],
  ['Section II', 'Paragraph 12 would then read: "To encourage coordination at all levels."', ['II.12 replace']],
  [
    'Section II',
    'We propose the following alternative for paragraph 12: "To encourage coordination at all levels."',
    ['II.12 replace'],
  ],
  [
    'Section II',
    'In place of paragraph 12 we propose the following text: "To encourage coordination at all levels."',
    ['II.12 replace'],
  ],
  [
    'Section II',
    'We propose that a new paragraph be added after paragraph 12, reading: "To train customs officers."',
    ['II.12+ insert [→To train customs officers.]'],
  ],
  [
    'Section II',
    'Between paragraphs 12 and 13 we would like to see a new paragraph: "To train customs officers."',
    ['II.12+ insert [→To train customs officers.]'],
  ],
  ['Section II', 'Deletion of paragraph 12 is requested.', ['II.12 delete']],
  [
    'Section II',
    'We would like to request the deletion, in paragraph 43, of the word "adequate".',
    ['II.43 amend [adequate→]'],
  ],
  [
    'Section II',
    'There is, in our view, no need for the word "adequate" in paragraph 43.',
    ['II.43 amend [adequate→]'],
  ],
  ['Section II', 'The word "adequate" in paragraph 43 adds nothing.', ['II.43 amend [adequate→]']],
  ['Section II', 'We find the word "adequate" in paragraph 43 rather vague.', ['II.43 comment']],
  ['Section II', 'Paragraph 12 refers to customs. In our experience customs are key.', ['II.12 comment']],
  ['Section II', 'Paragraph 9 introduces a new concept, which we are still studying.', ['II.9 reserve']],
  ['Section II', 'Paragraph 30 replaces paragraph 28 of the first draft.', ['II.30 comment']],
  ['Section II', 'As is well known, paragraph 12 moves the debate forward.', ['II.12 comment']],
  ['Section II', 'Our capital is looking at paragraphs 5 to 7 and we shall come back to them.', []],
  ['Section II', 'We thank you for having included our proposal in paragraph 12.', []],
  ['Section II', 'Had paragraph 12 been deleted, we would have objected.', []],
  ['Section II', 'We are glad that paragraph 12 was retained.', []],
  ['Section II', 'Nobody has asked for paragraph 12 to be deleted.', []],
  [
    'Section II',
    'We proposed deleting paragraph 12 at the preparatory committee, and we are pleased that this was done.',
    ['II.12 delete'],
  ],
  ['Section II', "Norway's suggestion to delete paragraph 12 has our support.", ['II.12 support']],
  ['Section II', 'We join Norway in asking for the deletion of paragraph 12.', ['II.12 delete']],
  ['Section II', 'Like Norway, we would delete paragraph 12.', ['II.12 delete']],
  ['Section II', "We cannot go along with Norway's request to delete paragraph 12.", ['II.12 oppose']],
  ['Section II', 'Norway asked for the deletion of paragraph 12; we would rather keep it.', ['II.12 support']],
];

const p4: readonly Row[] = [
  [
    'Section II',
    'My delegation cannot agree with the inclusion of paragraph 37, which goes beyond the mandate of this Conference, and requests its elimination.',
    ['II.37 delete'],
  ],
  [
    'Section II',
    'We would have preferred a stronger text in paragraph 44, but in a spirit of compromise we can live with it.',
    ['II.44 support'],
  ],
  ['Section II', 'Paragraph 19, as currently drafted, is unacceptable to my delegation.', ['II.19 oppose']],
  [
    'Section II',
    'We associate ourselves with the statement of the Non-Aligned Movement and have the following to add: paragraph 37 should go.',
    ['II.37 delete'],
  ],
  [
    'Section II',
    'The reference to Resolution 2370 in paragraph 19 should be removed, as should the one to the Arms Trade Treaty in paragraph 17.',
    ['II.19 amend', 'II.17 amend'],
  ],
  [
    'Section II',
    'In paragraphs 17 and 18 alike, "Arms Trade Treaty" should be bracketed.',
    ['II.17 reserve', 'II.18 reserve'],
  ],
];

const f1: readonly Row[] = [
  [
    'Algérie : section II, observations sur le projet 2',
    'Le paragraphe 12 introduit une notion nouvelle.',
    ['II.12 comment'],
  ],
  ['Algérie : section II, observations sur le projet 2', "Nous vous remercions d'avoir supprimé le paragraphe 12.", []],
  ['Algérie : section II, observations sur le projet 2', 'La Norvège a proposé de supprimer le paragraphe 12.', []],
  [
    'Algérie : section II, observations sur le projet 2',
    'Le paragraphe 12, tel que rédigé, est inacceptable pour ma délégation.',
    ['II.12 oppose'],
  ],
  [
    'Algérie : section II, observations sur le projet 2',
    'Au paragraphe 43, nous préférerions « arms » à « weapons ».',
    ['II.43 amend [weapons→arms]'],
  ],
  [
    'Algérie : section II, observations sur le projet 2',
    'Au paragraphe 43, « arms » serait préférable à « weapons ».',
    ['II.43 amend [weapons→arms]'],
  ],
  [
    'Algérie : section II, observations sur le projet 2',
    'Au paragraphe 43 supprimer « adequate » et au paragraphe 44 supprimer « full ».',
    ['II.43 amend [adequate→]', 'II.44 amend [full→]'],
  ],
  [
    'Algérie : section II, observations sur le projet 2',
    'Supprimer « adequate » au paragraphe 43 et « full » au paragraphe 44.',
    ['II.43 amend [adequate→]', 'II.44 amend [full→]'],
  ],
  [
    'Algérie : section II, observations sur le projet 2',
    "Nous ne pouvons accepter le paragraphe 7 et demandons qu'il soit placé entre crochets.",
    ['II.7 reserve'],
  ],
  [
    'Algérie : section II, observations sur le projet 2',
    'La suppression du paragraphe 12 serait une erreur.',
    ['II.12 support'],
  ],
  [
    'Algérie : section II, observations sur le projet 2',
    'Nous notons que le paragraphe 12 devrait être supprimé.',
    ['II.12 delete'],
  ],
  [
    'Algérie : section II, observations sur le projet 2',
    "Si d'autres insistent pour maintenir le paragraphe 31, nous pourrions l'accepter entre crochets.",
    ['II.31 reserve'],
  ],
];

describe.each([
  ['asks politely, passively, indirectly, in few words', p1],
  ['asks within an argument', p2],
  ['asks with aside and argument', p4],
  ['asks in French prose', f1],
] as const)('a delegation %s', (_, rows) => {
  it.each(rows)('%s: %s', (subject, body, want) => {
    const got = read(subject, body).sort();
    const wanted = [...want].sort();
    expect(
      got.length === wanted.length && got.every((one, index) => agrees(one, wanted[index] ?? '')) ? wanted : got,
    ).toEqual(wanted);
  });
});
