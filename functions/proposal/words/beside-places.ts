/** What asks the same of another place, or of neither: "likewise in paragraph 15", « ni le 15 ». Folded. */
export const alikeWords: ReadonlySet<string> = new Set(
  [
    'likewise similarly same ditto idem equally also nor neither and or plus one ones',
    'meme memes egalement aussi pareillement ni ainsi idem celle celles celui ceux',
    'igualmente asimismo mismo misma tambien tampoco ni idem',
    'также тоже аналогично равно то ни и',
    'كذلك ايضا نفسه نفسها بالمثل وبالمثل وكذلك ولا',
    '同样 亦 也 同 及 以及',
  ].flatMap((line) => line.split(' ')),
);

/** What only tells more of a place that is named on a list. Folded. */
export const attributeWords: ReadonlySet<string> = new Set(
  [
    'too which that as where entirely fully whole respectively if when unless only then not both is are',
    'qui que dont ou comme entierement integralement si tel telle dans est sont',
    'que cual cuyo donde como integramente si tal en es son',
    'которыи которая которое целиком полностью если как',
    'التي الذي كاملة بالكامل اذا كما',
  ].flatMap((line) => line.split(' ')),
);

/** What sends the reader to another place. Folded. */
export const pointers: ReadonlySet<string> = new Set('see cf voir vease ver см ср انظر راجع 见 另 参'.split(' '));

/** « Pour la même raison »: what is the same is why. Folded. */
export const grounds =
  /^(?:reasons?|grounds?|raisons?|motifs?|razon|razones|motivos?|причин[аеыуо]?и?|سبب|السبب|اسباب|理)/u;
