import { describe, expect, it } from 'vitest';
import { itemsOf, toldKind } from './reading-of.ts';

/**
 * What delegations write (PATTERNS.md 1 and 2, put on Draft 2) and what a careful officer reads in it: place, kind, and
 * a question mark where a person must look.
 */
const read = (body: string): string[] =>
  itemsOf(body).map((item) => `${item.target} ${toldKind(item)}${item.needsReview ? '?' : ''}`);

const english: readonly (readonly [string, readonly string[]])[] = [
  ["In II.37 replace 'transfer' by 'export'; in II.38 delete 'any'.", ['II.37 amend', 'II.38 amend']],
  ['In II.37 replace "small arms" by "weapons" and delete "international".', ['II.37 amend', 'II.37 amend']],
  ['Section II, paras 20 to 23: delete', ['II.20-23 delete']],
  ["We support Norway's proposal on paragraph 9 of Section I.", ['I.9 support']],
  ['Keep paragraph 9 of the Declaration as it is.', ['I.9 support']],
  [
    'In the first preambular paragraph of Section V after the words "coherence, effectiveness" insert the following phrase "and transparency".',
    ['V.pp1 amend'],
  ],
  [
    'Section V: after the first preambular paragraph insert the following paragraph: "Recalling the 2030 Agenda,"',
    ['V.pp1+ insert'],
  ],
  ['In paragraph 45, before the word "arms" delete the word "of"', ['II.45 amend']],
  ['At the end of paragraph 2 of Section IV insert the following: ", including SDG 5".', ['IV.2 amend']],
  [
    'After paragraph 2 of Section III, insert the following paragraph: "To share data on ammunition."',
    ['III.2+ insert'],
  ],
  ['Section III: delete the first and second paragraphs.', ['III.1 delete', 'III.2 delete']],
  ['Delete paragraph 3 of Section III.', ['III.3 delete']],
  [
    'Section III. Substitute the word "invite" for "encourage" in paragraph 5 so that the paragraph will read: "To invite manufacturers of small arms".',
    ['III.5 amend'],
  ],
  ['Section II: Delete in paragraph 10 the following words: "regional and subregional"', ['II.10 amend']],
  ['8) On Para 2 of Section I, the Group notes that the reference to the Charter is too narrow.', ['I.2 comment?']],
  ['Section I Introduction (Para 1-20)', []],
  [
    'After Para 3 of Section III, the Group suggests adding a factual and concise paragraph on ammunition.',
    ['III.3+ insert'],
  ],
  [
    'Paragraph 11 of Section I: we propose to split this paragraph into two parts, starting from the second sentence.',
    ['I.11 split'],
  ],
  ["Section I, para 5: the Group proposes to add 'and dignity' before 'poverty eradication efforts'.", ['I.5 amend']],
  ['On PP1 of Section V, the Group can go along with the PP as drafted.', ['V.pp1 support']],
  ['Section III: OP2bis: "To mark every polymer frame."', ['III.2+ insert']],
  ['Section III: Paragraphs 11, 12 and 19 are to be merged.', ['III.11 merge', 'III.12 merge', 'III.19 merge']],
  ['In para 50 change "criminal offence" to "serious criminal offence".', ['II.50 amend']],
  ['Section III, para 8: bracket for further discussion.', ['III.8 reserve']],
  ['This duplicates paragraph 9 of General Assembly resolution 60/251.', []],
  ['Delete paragraph 12.', ['unknown delete?']],
  ['Delete paragraph 60.', ['II.60 delete']],
  ['Move II.5 to after II.12.', ['II.5 move']],
  [
    'Section III, paragraph 4: delete the paragraph.\nWe support paragraph 9 of Section I as it stands.',
    ['III.4 delete', 'I.9 support'],
  ],
  [
    'Section II\n\nPara 19\nReplace "terrorists" with "unauthorized recipients".\nReason: consistent with paragraph 28.',
    ['II.19 amend'],
  ],
  ['Section II\nNew para 19 bis: "To cooperate on border control."', ['II.19+ insert']],
  [
    'Section II, paragraph 40 should read as follows:\n"To encourage the Security Council to include small arms in all mandates."',
    ['II.40 replace'],
  ],
  [
    'II.40: reformulate as follows: To encourage the Security Council to include small arms in all mandates.',
    ['II.40 replace'],
  ],
  ['We cannot accept paragraph 12 of Section II.', ['II.12 oppose']],
  ['Section II, para 7: could you explain what is meant by regional instruments?', ['II.7 question']],
  ['Paragraphs 66 and 67: delete.', ['II.66 delete', 'II.67 delete']],
  ['Delete sub-section II.A.3.', ['II.A.3 delete']],
  ['Delete Section II.A.3 (Preventing the illicit manufacturing).', ['II.A.3 delete']],
  ['Title of Section II: delete "2018–2024".', ['II amend']],
  ['In the chapeau of II.A.2 replace "undertake" with "should undertake".', ['II.A.2.chapeau amend']],
  ['Before paragraph 29 of section IV insert a new paragraph: "To establish a fund."', ['IV.28+ insert']],
  ['Before paragraph 1 of Section I, insert the following new paragraph: "We, the peoples".', ['I.0+ insert']],
  ['Replace "small arms" by "firearms" throughout the text.', ['general amend']],
  ['Thank you for the text. We have no comments on paragraphs 5 to 9 of Section II.', []],
  ['II.19: Delete.', ['II.19 delete']],
  ['Section II. Paragraphs 3 and 4: retain.', ['II.3 support', 'II.4 support']],
  ['Merge paragraph 15 with paragraph 16 (Section II).', ['II.15 merge', 'II.16 merge']],
  ['We withdraw our proposal on paragraph 33.', ['II.33 withdraw']],
  ['II.22: delete the rest of the paragraph after "ammunition".', ['II.22 amend']],
  ['In paragraph 85, please delete the reference to leadership.', ['II.85 amend?']],
  ['We do not support II.19.', ['II.19 oppose']],
  ['II.19 should not be deleted.', ['II.19 support']],
  ['The words "to take advantage" in paragraph 7 of Section III should be replaced by "to make use".', ['III.7 amend']],
  ['Insert "and tolerance" after "dialogue" in paragraph 93.', ['II.93 amend']],
  ['I.12 - replace "Resolution" by "resolution" ; add at the end: "and beyond".', ['I.12 amend', 'I.12 amend']],
  ['Egypt reserves its position on paragraph 80.', ['II.80 reserve']],
  ['Section II: delete paras. 20-23 and 30.', ['II.20-23 delete', 'II.30 delete']],
  ['Section II: delete paras. 20-24 except 22.', ['II.20-21 delete', 'II.23-24 delete']],
  ['In the subtitle of Section I replace "renewed" with "strong".', ['I.h1 amend']],
  ['III.6, last sentence: delete.', ['III.6 amend']],
  ['Replace "wonderful words that are nowhere" by "others".', ['unknown amend?']],
  ['Section II para 68: for "biennial" read "annual".', ['II.68 amend']],
];

const french: readonly (readonly [string, readonly string[]])[] = [
  ['Section II\nAlinéa 5\nSupprimer la seconde occurrence des mots : « small arms »', ['II.5 amend']],
  [
    'Section II\nAlinéa 6, première phrase\nRemplacer le mot : « strengthen » par le mot : « reinforce »',
    ['II.6 amend'],
  ],
  ["Section III\nRédiger ainsi l'alinéa 2 : « Mettre en œuvre les engagements de marquage. »", ['III.2 replace']],
  ['Paragraphe 12 de la section II : remplacer « encourager » par « favoriser ».', ['II.12 amend']],
  ['Supprimer le paragraphe 12 de la section II.', ['II.12 delete']],
  ['Nous proposons la suppression des paragraphes 12 et 13 de la section II.', ['II.12 delete', 'II.13 delete']],
  ['La Suisse souhaite maintenir le paragraphe 12 de la section II tel quel.', ['II.12 support']],
  ['Section II, paragraphe 12 : mettre entre crochets.', ['II.12 reserve']],
  [
    'Après le paragraphe 45, insérer un nouveau paragraphe ainsi libellé : « Coopérer avec les comités des sanctions. »',
    ['II.45+ insert'],
  ],
  ['Au paragraphe 60, après les mots « stockpile management » ajouter « et la destruction ».', ['II.60 amend']],
  ['Section III. Insérer un paragraphe 12 bis : « Échanger les données de traçage. »', ['III.12+ insert']],
  ['Section IV, paragraphe 3 : à la fin du paragraphe, ajouter « et le secteur privé ».', ['IV.3 amend']],
  ['Section IV. À la fin du paragraphe 3, ajouter « et le secteur privé ».', ['IV.3 amend']],
  ['La France ne peut accepter le paragraphe 4 de la Déclaration.', ['I.4 oppose']],
  ['Pourquoi le paragraphe 4 de la section I mentionne-t-il la faune ?', ['I.4 question']],
  ['Section II : fusionner les paragraphes 15 et 16.', ['II.15 merge', 'II.16 merge']],
  ['Section II : déplacer le paragraphe 5 après le paragraphe 12.', ['II.5 move']],
  ['Paragraphes 20 à 23 de la section II : à supprimer.', ['II.20-23 delete']],
  ['Section V, premier alinéa du préambule : à conserver.', ['V.pp1 support']],
  ['Nous retirons notre proposition relative au paragraphe 33.', ['II.33 withdraw']],
  ['Supprimer la sous-section II.A.2.', ['II.A.2 delete']],
  ['Le paragraphe 70 devrait être supprimé car il fait double emploi avec le paragraphe 68.', ['II.70 delete']],
  ['Le paragraphe 70 devrait se lire comme suit : « Utiliser les rapports existants. »', ['II.70 replace']],
  ['Au paragraphe 70, lire « existing » au lieu de « other ».', ['II.70 amend']],
  ['Dans la dernière phrase du paragraphe 84, supprimer les mots « girls and boys ».', ['II.84 amend']],
  ["Nous n'avons aucun commentaire sur les paragraphes 5 à 9 de la section II.", []],
  ["Le paragraphe 8 du Programme d'action est clair.", []],
  [
    'Le Sénégal demande la suppression du paragraphe 19 de la section II, le sujet étant déjà traité au paragraphe 28.',
    ['II.19 delete'],
  ],
  [
    'Section II\nParagraphe 12 : nous appuyons la proposition de la Norvège et nous opposons à celle du Kenya.',
    ['II.12 support', 'II.12 oppose'],
  ],
  ['Section II, par. 1 - remplacer "national laws" par "national laws and policies"', ['II.1 amend']],
  ['Supprimer le paragraphe 3.', ['unknown delete?']],
];

const papers: readonly (readonly [string, readonly string[]])[] = [
  [
    'Dear Mr. President,\n\nPlease find below the comments of Norway on Draft 2.\n\n1. Section II, para. 19: replace "terrorists" by "armed groups".\n2. Section III, para. 4: delete.\n3. In paragraph 5 of Section V, insert "and ammunition" after "small arms and light weapons".\n\nBest regards,\nOle Hansen\nPermanent Mission of Norway to the United Nations',
    ['II.19 amend', 'III.4 delete', 'V.5 amend'],
  ],
  [
    'SECTION II\n\nParagraph 19\nReplace "terrorists" by "armed groups".\nRationale: agreed language from paragraph 7 of UNSCR 2370.\n\nParagraph 20\nDelete.\n\nSECTION III\n\nParagraph 4\n- Delete "if they have not yet done so".',
    ['II.19 amend', 'II.20 delete', 'III.4 amend'],
  ],
  [
    'On Section II, my delegation would like to make the following points. First, in paragraph 19 we would suggest to replace "terrorists" with "unauthorized recipients". Second, we strongly support paragraph 28. Finally, we consider that paragraph 37 is too restrictive for importing States.',
    ['II.19 amend', 'II.28 support', 'II.37 comment?'],
  ],
  [
    'In our view II.7 duplicates III.22. We therefore propose deleting II.7 and keeping III.22.',
    ['II.7 delete', 'III.22 support'],
  ],
  [
    'The Philippines proposes to amend paragraph 11 of Section I by adding "and target 16.4" at the end.',
    ['I.11 amend'],
  ],
  [
    '| Section II | Para | Proposal |\n| II | 45 | Replace "arms embargoes" with "sanctions" |\n| II | 46 | Delete |\n| II | 47 | Keep |',
    ['II.45 amend', 'II.46 delete', 'II.47 support'],
  ],
  ['Section II, para 12: delete, or at least bracket.', ['II.12 delete?', 'II.12 reserve?']],
  ['Paragraph 22 of Section II must remain as it stands. We would not accept its deletion.', ['II.22 support']],
  ['Paragraph 8(a) of the ITI should be respected.', []],
  ['II.66: replace "paragraph 10" by "paragraphs 9 and 10".', ['II.66 amend']],
  ['Section I.\n19. Replace "determination" with "resolve".', ['I.19 amend']],
  [
    'We request the deletion of paragraphs 29 through 31 in Section II, as they are already covered by II.37.',
    ['II.29-31 delete'],
  ],
  ['Section II.A.1(d), paragraph 16: after "regulations" add "and procedures".', ['II.16 amend']],
  [
    'General comments: We welcome Draft 2 as a good basis for our work. We believe that the outcome document should be concise and action-oriented, and that the language on international cooperation deserves to be strengthened by all.',
    ['general comment?'],
  ],
  ['The date in paragraph 12 of Section IV should be changed from "2020" to "2019".', ['IV.12 amend']],
  ['Add a new paragraph after paragraph 93 to read: "To support youth."', ['II.93+ insert']],
  ['Add a new paragraph at the end of Section II: "To support youth."', ['II.94+ insert']],
  ['V.16: "voluntary sponsorship fund" -> "voluntary trust fund"', ['V.16 amend']],
  ['The delegation of Iran opposes paragraph 5 of Section II.', ['II.5 oppose']],
  [
    'Editorial: II.71 "United Nation Register" should read "United Nations Register"; II.94 "all it aspects" should read "all its aspects".',
    ['II.71 amend', 'II.94 amend'],
  ],
  ['In paragraphs 17 and 18 of Section III, delete "tracing".', ['III.17 amend', 'III.18 amend']],
  [
    'We would like to place paragraph 6 of Section V in square brackets pending instructions from capital.',
    ['V.6 reserve'],
  ],
  ['Delete V.7. Our delegation cannot agree to the negotiation of an annex at this stage.', ['V.7 delete']],
  [
    'II.3 - replace "designate" by "nominate" and add "at the latest by 2020" at the end of the paragraph.',
    ['II.3 amend', 'II.3 amend'],
  ],
  ['In section III, first paragraph, replace "continue to mark" with "mark".', ['III.1 amend']],
  ['Paragraph 84 could be split in two.', ['II.84 split']],
  ['Last paragraph of Section I: delete "subregional".', ['I.20 amend']],
  ['In the heading "Engagement of civil society" replace "Engagement" by "Participation".', ['V.h3 amend']],
  [
    'We would prefer "customs and border authorities" instead of "customs" in paragraph 27 of section II.',
    ['II.27 amend'],
  ],
  [
    'Declaration, paragraph 3: delete the words "and vital importance" because the word "relevance" is sufficient.',
    ['I.3 amend'],
  ],
  [
    'Section II\nParagraph 10\nThis paragraph should reflect the role of the regional centres more clearly, given their mandate.',
    ['II.10 amend?'],
  ],
  ['As mentioned in paragraph 5 of Section II, cooperation matters.', []],
];

describe('an English instruction', () => {
  it.each(english)('%s', (body, wanted) => {
    expect(read(body)).toEqual(wanted);
  });
});

describe('a French instruction', () => {
  it.each(french)('%s', (body, wanted) => {
    expect(read(body)).toEqual(wanted);
  });
});

describe('a passage of a paper', () => {
  it.each(papers)('%s', (body, wanted) => {
    expect(read(body)).toEqual(wanted);
  });
});
