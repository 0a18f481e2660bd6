import { describe, expect, it } from 'vitest';
import { languageOf } from '#proposal/language-of.ts';
import { worded } from './reading-of.ts';

describe('a new paragraph, in roundabout words', () => {
  it.each<[string, readonly string[]]>([
    [
      'A new paragraph could take its place behind paragraph 48 of section II, worded as follows: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Between paragraphs 48 and 49 of section II something is missing, and here we offer a new paragraph, which would read: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'And after II.48 please a new one: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'II.48 should be followed by a further paragraph along these lines: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Immediately behind II.48, as a separate paragraph, put: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'What is missing after II.48 is the following: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'One more paragraph would be needed after II.48, and our suggestion for it is “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Let another paragraph follow II.48, namely: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Our text for a paragraph to stand next after II.48: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'A paragraph 48 bis in section II might then say: “To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Un nouveau paragraphe pourrait prendre place à la suite du II.48, ainsi rédigé : « To support States in conducting national inventories of small arms. »',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Derrière le II.48, insérez, comme paragraphe distinct : « To support States in conducting national inventories of small arms. »',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Nous appelons de nos vœux un paragraphe nouveau, qui viendrait juste après le II.48 : « To support States in conducting national inventories of small arms. »',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      "Il y aurait lieu de faire suivre le II.48 d'un paragraphe supplémentaire, libellé comme suit : « To support States in conducting national inventories of small arms. »",
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Après le II.48, un alinéa de plus ne serait pas de trop : « To support States in conducting national inventories of small arms. »',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Nous verrions bien, dans la foulée du II.48, un paragraphe disant : « To support States in conducting national inventories of small arms. »',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      "Le II.48 gagnerait à être suivi d'un paragraphe ainsi conçu : « To support States in conducting national inventories of small arms. »",
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      "Ce qui manque après le II.48, c'est ceci : « To support States in conducting national inventories of small arms. »",
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Un paragraphe 48 bis de la section II dirait alors : « To support States in conducting national inventories of small arms. »',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Un nuevo párrafo podría ubicarse a continuación del II.48, redactado así: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Entre los párrafos 48 y 49 de la sección II falta algo, y ofrecemos un párrafo que diría: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Detrás del II.48, insértese como párrafo aparte: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Después del II.48 echamos en falta un párrafo, que podría decir: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Convendría que al II.48 le siguiera un párrafo adicional del siguiente tenor: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'También quisiéramos sumar un párrafo después del II.48, con esta redacción: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Tras el II.48 cabría uno más: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Lo que falta después del II.48 es lo siguiente: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Новый пункт мог бы встать сразу за пунктом 48 раздела II в следующей редакции: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'За II.48 отдельным пунктом поставьте: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'После II.48 нам не хватает ещё одного пункта такого содержания: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'За пунктом II.48 должен последовать дополнительный пункт: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'Вслед за II.48 мы видели бы ещё один абзац: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'После II.48 недостаёт следующего: «To support States in conducting national inventories of small arms.»',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'بين الفقرتين 48 و49 من الفرع الثاني ينقص شيء، ونقترح فقرة تقول: "To support States in conducting national inventories of small arms."',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'ينبغي أن تعقب الفقرة II.48 فقرة إضافية مفادها: "To support States in conducting national inventories of small arms."',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'تنقصنا بعد الفقرة II.48 فقرة أخرى: "To support States in conducting national inventories of small arms."',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'تتلو الفقرة II.48 فقرة منفصلة هذا نصها: "To support States in conducting national inventories of small arms."',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      '第二部分第48段之后可另起一段，内容如下：“To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      '第二部分第48段与第49段之间似缺一段，建议写作：“To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'II.48之后，请另列一段：“To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      '我们希望在II.48后面看到这样一段：“To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      'II.48后还缺一段，案文如下：“To support States in conducting national inventories of small arms.”',
      ['II.48+ insert +"To support States in conducting national inventories of small arms."'],
    ],
    [
      "Section II\n\nEt comme l'embargo laisse derrière lui des stocks que personne n'a comptés, un nouveau paragraphe pourrait prendre place à la suite du 48, ainsi rédigé : « To support States in conducting a national inventory. »",
      ['II.48+ insert +"To support States in conducting a national inventory."'],
    ],
  ])('%s', (body, wanted) => {
    expect(worded(body)).toEqual(wanted);
  });
});

describe('a sentence with hardly a word between two languages', () => {
  it.each([
    ['Convendría que al II.48 le siguiera un párrafo adicional del siguiente tenor', 'es'],
    ['Le paragraphe que voici pourrait prendre place derrière le II.48', 'fr'],
    ['II.48 should be followed by a further paragraph along these lines', 'en'],
  ])('%s', (said, language) => {
    expect(languageOf(said)).toBe(language);
  });
});
