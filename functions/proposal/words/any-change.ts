import { phrasesOf } from '#reference/phrases.ts';
import type { Phrases } from '#reference/phrases.ts';
import { spread } from './spread.ts';

/** Who refuses these wants a place as it stands: "any changes", « toute modification », 任何改动. */
const forms: readonly string[] = [
  ...spread(
    '[any|any further|any more|further|all] [change|changes|amendment|amendments|modification|modifications|alteration|alterations|edits|tinkering|weakening|watering down]',
    'changing [it|this|this paragraph|them]',
    '[toute|aucune|de|une|quelque] [modification|retouche|altération|atteinte]',
    '[tout|aucun|de] [changement|amendement|affaiblissement]',
    '[toutes les|des] modifications',
    '[cualquier|toda|ninguna|alguna] [modificación|enmienda|alteración|propuesta de modificación]',
    '[cualquier|todo|ningún|algún] [cambio|retoque|debilitamiento]',
    '[любые|любых|любым|какие-либо|каких-либо|каким-либо|какие бы то ни было|каких бы то ни было] [изменения|изменений|изменениям|правки|правок|поправки|поправок]',
    '[любое|любого|любому|какое-либо|какого-либо] [изменение|изменения|изменению|ослабление|ослабления]',
    '[أي|لأي|بأي|أية|كل] [تعديل|تعديلات|تغيير|تغييرات|مساس|إضافة|تبديل|إضعاف]',
    '[任何|一切|任何进一步的|任何进一步|任何其他|进一步|再作任何|作任何|做任何|对其作任何][的|][实质性|实质|][改动|修改|变动|改变|调整|更改|删改|增删|变更|改写|弱化|修正]',
  ),
];

/** The phrases in which a change is named as such, whatever it is. */
export const anyChange: Phrases<true> = phrasesOf(forms.map((form) => [form, true] as const));

/** The same, for the tests. */
export const anyChangeForms = forms;
