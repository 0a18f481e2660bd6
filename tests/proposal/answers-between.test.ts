import { describe, expect, it } from 'vitest';
import { newWords } from '#mail/new-words.ts';
import { asNumbered } from '#proposal/question-labels.ts';
import { understand } from '#proposal/understand.ts';
import { ownPart } from '#proposal/written.ts';
import { draft, settings } from './reading-of.ts';

/** A mail that answers between the lines of another. */
const answers = (body: string): string[] =>
  understand(
    {
      parts: [
        ownPart('subject', 'Re: questions'),
        { part: 'body', text: body, spans: newWords(body, [], 'Re: questions').spans },
      ],
      sender: { name: null, address: null },
      unread: [],
    },
    draft,
    settings.conference,
    '2018-06-19T13:00:00Z',
  ).items.map(({ target, kind }) => `${target} ${kind}`);

const between: readonly (readonly [string, readonly string[]])[] = [
  [
    '大使先生:\n\n来信收悉。我国代表团的答复列于各问题之下。\n\n> 问题1：II.5与II.12是否重复?\n\n不重复,请保留II.5。\n\n> 问题2：贵方昨天说“对II.20要想一想”,想好了吗?\n\n去掉“illicit brokering,”。\n\n> 问题3：关于II.24和II.34,有代表团要求合并。\n\n我国反对。\n\n> 问题4：II.43中“within conflict-affected countries”是否需要?\n\n不需要,请删这几个字。\n\n> 问题5：第三部分还有意见吗?\n\n第8段请删除。第10段我国支持。\n\n> 问题6：第四部分呢?\n\n第20段我国支持。',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    '大使先生:\n\n来信收悉。我国代表团的答复列于各问题之下。\n\n> 问题一：II.5与II.12是否重复?\n\n不重复,请保留II.5。\n\n> 问题二：贵方昨天说“对II.20要想一想”,想好了吗?\n\n去掉“illicit brokering,”。\n\n> 问题三：关于II.24和II.34,有代表团要求合并。\n\n我国反对。\n\n> 问题四：II.43中“within conflict-affected countries”是否需要?\n\n不需要,请删这几个字。\n\n> 问题五：第三部分还有意见吗?\n\n第8段请删除。第10段我国支持。\n\n> 问题六：第四部分呢?\n\n第20段我国支持。',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    '大使先生:\n\n来信收悉。我国代表团的答复列于各问题之下。\n\n> 问题1:II.5与II.12是否重复?\n\n不重复,请保留II.5。\n\n> 问题2:贵方昨天说“对II.20要想一想”,想好了吗?\n\n去掉“illicit brokering,”。\n\n> 问题3:关于II.24和II.34,有代表团要求合并。\n\n我国反对。\n\n> 问题4:II.43中“within conflict-affected countries”是否需要?\n\n不需要,请删这几个字。\n\n> 问题5:第三部分还有意见吗?\n\n第8段请删除。第10段我国支持。\n\n> 问题6:第四部分呢?\n\n第20段我国支持。',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    '大使先生:\n\n来信收悉。我国代表团的答复列于各问题之下。\n\n> 问题一:II.5与II.12是否重复?\n\n不重复,请保留II.5。\n\n> 问题二:贵方昨天说“对II.20要想一想”,想好了吗?\n\n去掉“illicit brokering,”。\n\n> 问题三:关于II.24和II.34,有代表团要求合并。\n\n我国反对。\n\n> 问题四:II.43中“within conflict-affected countries”是否需要?\n\n不需要,请删这几个字。\n\n> 问题五:第三部分还有意见吗?\n\n第8段请删除。第10段我国支持。\n\n> 问题六:第四部分呢?\n\n第20段我国支持。',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    '大使先生:\n\n来信收悉。我国代表团的答复列于各问题之下。\n\n> 第1题:II.5与II.12是否重复?\n\n不重复,请保留II.5。\n\n> 第2题:贵方昨天说“对II.20要想一想”,想好了吗?\n\n去掉“illicit brokering,”。\n\n> 第3题:关于II.24和II.34,有代表团要求合并。\n\n我国反对。\n\n> 第4题:II.43中“within conflict-affected countries”是否需要?\n\n不需要,请删这几个字。\n\n> 第5题:第三部分还有意见吗?\n\n第8段请删除。第10段我国支持。\n\n> 第6题:第四部分呢?\n\n第20段我国支持。',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    '大使先生:\n\n来信收悉。我国代表团的答复列于各问题之下。\n\n> 第一题:II.5与II.12是否重复?\n\n不重复,请保留II.5。\n\n> 第二题:贵方昨天说“对II.20要想一想”,想好了吗?\n\n去掉“illicit brokering,”。\n\n> 第三题:关于II.24和II.34,有代表团要求合并。\n\n我国反对。\n\n> 第四题:II.43中“within conflict-affected countries”是否需要?\n\n不需要,请删这几个字。\n\n> 第五题:第三部分还有意见吗?\n\n第8段请删除。第10段我国支持。\n\n> 第六题:第四部分呢?\n\n第20段我国支持。',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    '大使先生:\n\n来信收悉。我国代表团的答复列于各问题之下。\n\n> 1、II.5与II.12是否重复?\n\n不重复,请保留II.5。\n\n> 2、贵方昨天说“对II.20要想一想”,想好了吗?\n\n去掉“illicit brokering,”。\n\n> 3、关于II.24和II.34,有代表团要求合并。\n\n我国反对。\n\n> 4、II.43中“within conflict-affected countries”是否需要?\n\n不需要,请删这几个字。\n\n> 5、第三部分还有意见吗?\n\n第8段请删除。第10段我国支持。\n\n> 6、第四部分呢?\n\n第20段我国支持。',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    '大使先生:\n\n来信收悉。我国代表团的答复列于各问题之下。\n\n> 一、II.5与II.12是否重复?\n\n不重复,请保留II.5。\n\n> 二、贵方昨天说“对II.20要想一想”,想好了吗?\n\n去掉“illicit brokering,”。\n\n> 三、关于II.24和II.34,有代表团要求合并。\n\n我国反对。\n\n> 四、II.43中“within conflict-affected countries”是否需要?\n\n不需要,请删这几个字。\n\n> 五、第三部分还有意见吗?\n\n第8段请删除。第10段我国支持。\n\n> 六、第四部分呢?\n\n第20段我国支持。',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'سعادة السفير،\n\nشكراً على رسالتكم، وفيما يلي ردودنا.\n\n> السؤال 1: هل II.5 مكررة مع II.12؟\n\nلا، نرجو الإبقاء على II.5.\n\n> السؤال 2: ذكرتم أن «II.20 تحتاج إلى تفكير». ما رأيكم الآن؟\n\nتُحذف عبارة «illicit brokering,».\n\n> السؤال 3: بعض الوفود تريد دمج II.24 وII.34.\n\nنعترض على ذلك.\n\n> السؤال 4: هل عبارة «within conflict-affected countries» في II.43 ضرورية؟\n\nكلا، نرجو حذفها.\n\n> السؤال 5: ماذا عن الجزء الثالث؟\n\nنطلب حذف الفقرة 8. ونؤيد الفقرة 10.\n\n> السؤال 6: والجزء الرابع؟\n\nنؤيد الفقرة 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'سعادة السفير،\n\nشكراً على رسالتكم، وفيما يلي ردودنا.\n\n> س1: هل II.5 مكررة مع II.12؟\n\nلا، نرجو الإبقاء على II.5.\n\n> س2: ذكرتم أن «II.20 تحتاج إلى تفكير». ما رأيكم الآن؟\n\nتُحذف عبارة «illicit brokering,».\n\n> س3: بعض الوفود تريد دمج II.24 وII.34.\n\nنعترض على ذلك.\n\n> س4: هل عبارة «within conflict-affected countries» في II.43 ضرورية؟\n\nكلا، نرجو حذفها.\n\n> س5: ماذا عن الجزء الثالث؟\n\nنطلب حذف الفقرة 8. ونؤيد الفقرة 10.\n\n> س6: والجزء الرابع؟\n\nنؤيد الفقرة 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'سعادة السفير،\n\nشكراً على رسالتكم، وفيما يلي ردودنا.\n\n> (1) هل II.5 مكررة مع II.12؟\n\nلا، نرجو الإبقاء على II.5.\n\n> (2) ذكرتم أن «II.20 تحتاج إلى تفكير». ما رأيكم الآن؟\n\nتُحذف عبارة «illicit brokering,».\n\n> (3) بعض الوفود تريد دمج II.24 وII.34.\n\nنعترض على ذلك.\n\n> (4) هل عبارة «within conflict-affected countries» في II.43 ضرورية؟\n\nكلا، نرجو حذفها.\n\n> (5) ماذا عن الجزء الثالث؟\n\nنطلب حذف الفقرة 8. ونؤيد الفقرة 10.\n\n> (6) والجزء الرابع؟\n\nنؤيد الفقرة 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'سعادة السفير،\n\nشكراً على رسالتكم، وفيما يلي ردودنا.\n\n> 1. هل II.5 مكررة مع II.12؟\n\nلا، نرجو الإبقاء على II.5.\n\n> 2. ذكرتم أن «II.20 تحتاج إلى تفكير». ما رأيكم الآن؟\n\nتُحذف عبارة «illicit brokering,».\n\n> 3. بعض الوفود تريد دمج II.24 وII.34.\n\nنعترض على ذلك.\n\n> 4. هل عبارة «within conflict-affected countries» في II.43 ضرورية؟\n\nكلا، نرجو حذفها.\n\n> 5. ماذا عن الجزء الثالث؟\n\nنطلب حذف الفقرة 8. ونؤيد الفقرة 10.\n\n> 6. والجزء الرابع؟\n\nنؤيد الفقرة 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Dear Ambassador,\n\nThank you for your message. Our answers are below each question.\n\n> Question 1: Does II.5 duplicate II.12?\n\nNo. Please keep II.5.\n\n> Question 2: You said “II.20 needs thought”. Where do you stand?\n\nDelete “illicit brokering,”.\n\n> Question 3: Some delegations want to merge II.24 and II.34.\n\nWe oppose this.\n\n> Question 4: Is “within conflict-affected countries” in II.43 needed?\n\nNo, please delete these words.\n\n> Question 5: What about Section III?\n\nDelete paragraph 8. We support paragraph 10.\n\n> Question 6: And Section IV?\n\nWe support paragraph 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Dear Ambassador,\n\nThank you for your message. Our answers are below each question.\n\n> Q1: Does II.5 duplicate II.12?\n\nNo. Please keep II.5.\n\n> Q2: You said “II.20 needs thought”. Where do you stand?\n\nDelete “illicit brokering,”.\n\n> Q3: Some delegations want to merge II.24 and II.34.\n\nWe oppose this.\n\n> Q4: Is “within conflict-affected countries” in II.43 needed?\n\nNo, please delete these words.\n\n> Q5: What about Section III?\n\nDelete paragraph 8. We support paragraph 10.\n\n> Q6: And Section IV?\n\nWe support paragraph 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Dear Ambassador,\n\nThank you for your message. Our answers are below each question.\n\n> Q1. Does II.5 duplicate II.12?\n\nNo. Please keep II.5.\n\n> Q2. You said “II.20 needs thought”. Where do you stand?\n\nDelete “illicit brokering,”.\n\n> Q3. Some delegations want to merge II.24 and II.34.\n\nWe oppose this.\n\n> Q4. Is “within conflict-affected countries” in II.43 needed?\n\nNo, please delete these words.\n\n> Q5. What about Section III?\n\nDelete paragraph 8. We support paragraph 10.\n\n> Q6. And Section IV?\n\nWe support paragraph 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Dear Ambassador,\n\nThank you for your message. Our answers are below each question.\n\n> Question 1 - Does II.5 duplicate II.12?\n\nNo. Please keep II.5.\n\n> Question 2 - You said “II.20 needs thought”. Where do you stand?\n\nDelete “illicit brokering,”.\n\n> Question 3 - Some delegations want to merge II.24 and II.34.\n\nWe oppose this.\n\n> Question 4 - Is “within conflict-affected countries” in II.43 needed?\n\nNo, please delete these words.\n\n> Question 5 - What about Section III?\n\nDelete paragraph 8. We support paragraph 10.\n\n> Question 6 - And Section IV?\n\nWe support paragraph 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Dear Ambassador,\n\nThank you for your message. Our answers are below each question.\n\n> (1) Does II.5 duplicate II.12?\n\nNo. Please keep II.5.\n\n> (2) You said “II.20 needs thought”. Where do you stand?\n\nDelete “illicit brokering,”.\n\n> (3) Some delegations want to merge II.24 and II.34.\n\nWe oppose this.\n\n> (4) Is “within conflict-affected countries” in II.43 needed?\n\nNo, please delete these words.\n\n> (5) What about Section III?\n\nDelete paragraph 8. We support paragraph 10.\n\n> (6) And Section IV?\n\nWe support paragraph 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Monsieur l’Ambassadeur,\n\nMerci de votre message. Nos réponses figurent sous chaque question.\n\n> Question 3 : Certaines délégations veulent fusionner II.24 et II.34.\n\nNous nous y opposons.\n\n> Question 4 : Faut-il garder « within conflict-affected countries » au II.43 ?\n\nNon, veuillez supprimer ces mots.\n\n> Question 5 : Et la section III ?\n\nSupprimer le paragraphe 8. Nous appuyons le paragraphe 10.',
    ['II.24 oppose', 'II.34 oppose', 'II.43 amend', 'III.8 delete', 'III.10 support'],
  ],
  [
    'Monsieur l’Ambassadeur,\n\nMerci de votre message. Nos réponses figurent sous chaque question.\n\n> Q3 : Certaines délégations veulent fusionner II.24 et II.34.\n\nNous nous y opposons.\n\n> Q4 : Faut-il garder « within conflict-affected countries » au II.43 ?\n\nNon, veuillez supprimer ces mots.\n\n> Q5 : Et la section III ?\n\nSupprimer le paragraphe 8. Nous appuyons le paragraphe 10.',
    ['II.24 oppose', 'II.34 oppose', 'II.43 amend', 'III.8 delete', 'III.10 support'],
  ],
  [
    'Уважаемый господин посол,\n\nСпасибо за письмо. Наши ответы — под каждым вопросом.\n\n> Вопрос 1: Дублирует ли II.5 пункт II.12?\n\nНет, просим сохранить II.5.\n\n> Вопрос 2: Вы говорили, что «II.20 надо обдумать». Обдумали?\n\nИсключить «illicit brokering,».\n\n> Вопрос 3: Некоторые делегации хотят объединить II.24 и II.34.\n\nМы против.\n\n> Вопрос 4: Нужны ли слова «within conflict-affected countries» в II.43?\n\nНет, просим исключить эти слова.\n\n> Вопрос 5: Что по разделу III?\n\nИсключить пункт 8. Поддерживаем пункт 10.\n\n> Вопрос 6: А раздел IV?\n\nПоддерживаем пункт 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Уважаемый господин посол,\n\nСпасибо за письмо. Наши ответы — под каждым вопросом.\n\n> Вопрос №1: Дублирует ли II.5 пункт II.12?\n\nНет, просим сохранить II.5.\n\n> Вопрос №2: Вы говорили, что «II.20 надо обдумать». Обдумали?\n\nИсключить «illicit brokering,».\n\n> Вопрос №3: Некоторые делегации хотят объединить II.24 и II.34.\n\nМы против.\n\n> Вопрос №4: Нужны ли слова «within conflict-affected countries» в II.43?\n\nНет, просим исключить эти слова.\n\n> Вопрос №5: Что по разделу III?\n\nИсключить пункт 8. Поддерживаем пункт 10.\n\n> Вопрос №6: А раздел IV?\n\nПоддерживаем пункт 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Уважаемый господин посол,\n\nСпасибо за письмо. Наши ответы — под каждым вопросом.\n\n> 1) Дублирует ли II.5 пункт II.12?\n\nНет, просим сохранить II.5.\n\n> 2) Вы говорили, что «II.20 надо обдумать». Обдумали?\n\nИсключить «illicit brokering,».\n\n> 3) Некоторые делегации хотят объединить II.24 и II.34.\n\nМы против.\n\n> 4) Нужны ли слова «within conflict-affected countries» в II.43?\n\nНет, просим исключить эти слова.\n\n> 5) Что по разделу III?\n\nИсключить пункт 8. Поддерживаем пункт 10.\n\n> 6) А раздел IV?\n\nПоддерживаем пункт 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Señor Embajador:\n\nGracias por su mensaje. Nuestras respuestas figuran debajo de cada pregunta.\n\n> Pregunta 1: ¿El II.5 repite el II.12?\n\nNo, rogamos mantener el II.5.\n\n> Pregunta 2: Ustedes dijeron «el II.20 hay que pensarlo». ¿Qué opinan?\n\nSuprimir «illicit brokering,».\n\n> Pregunta 3: Algunas delegaciones quieren fusionar II.24 y II.34.\n\nNos oponemos.\n\n> Pregunta 4: ¿Es necesario «within conflict-affected countries» en el II.43?\n\nNo, rogamos suprimir esas palabras.\n\n> Pregunta 5: ¿Y la sección III?\n\nSuprimir el párrafo 8. Apoyamos el párrafo 10.\n\n> Pregunta 6: ¿Y la sección IV?\n\nApoyamos el párrafo 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
  [
    'Señor Embajador:\n\nGracias por su mensaje. Nuestras respuestas figuran debajo de cada pregunta.\n\n> Pregunta n.º 1: ¿El II.5 repite el II.12?\n\nNo, rogamos mantener el II.5.\n\n> Pregunta n.º 2: Ustedes dijeron «el II.20 hay que pensarlo». ¿Qué opinan?\n\nSuprimir «illicit brokering,».\n\n> Pregunta n.º 3: Algunas delegaciones quieren fusionar II.24 y II.34.\n\nNos oponemos.\n\n> Pregunta n.º 4: ¿Es necesario «within conflict-affected countries» en el II.43?\n\nNo, rogamos suprimir esas palabras.\n\n> Pregunta n.º 5: ¿Y la sección III?\n\nSuprimir el párrafo 8. Apoyamos el párrafo 10.\n\n> Pregunta n.º 6: ¿Y la sección IV?\n\nApoyamos el párrafo 20.',
    [
      'II.5 support',
      'II.20 amend',
      'II.24 oppose',
      'II.34 oppose',
      'II.43 amend',
      'III.8 delete',
      'III.10 support',
      'IV.20 support',
    ],
  ],
];

describe('answers beneath the questions of another', () => {
  it.each(between)('%s', (body, expected) => {
    expect([...answers(body)].sort()).toEqual([...expected].sort());
  });
});

describe('the number of a question', () => {
  it.each([
    ['> Question 3: why?', '> 3) why?'],
    ['> Question n° 12 : pourquoi ?', '> 12) pourquoi ?'],
    ['> Pregunta n.º 3: ¿por qué?', '> 3) ¿por qué?'],
    ['> Вопрос №3: почему?', '> 3) почему?'],
    ['> السؤال الثالث: لماذا؟', '> 3) لماذا؟'],
    ['> السؤال رقم ٣: لماذا؟', '> 3) لماذا؟'],
    ['> س3: لماذا؟', '> 3) لماذا؟'],
    ['> 问题三：为什么?', '> 3)为什么?'],
    ['> 问题十三：为什么?', '> 13)为什么?'],
    ['> 问题二十：为什么?', '> 20)为什么?'],
    ['> 第3题:为什么?', '> 3)为什么?'],
    ['> Q3. Why?', '> 3) Why?'],
  ])('%s', (written, numbered) => {
    expect(asNumbered(written).replace(/ +/u, ' ')).toBe(numbered);
    expect(asNumbered(written)).toHaveLength(written.length);
  });

  it.each(['> Paragraph 3: why?', '> Question time: 3', '> Q3.5 is low', '> السؤال الصعب: لماذا؟'])(
    '%s has none',
    (text) => {
      expect(asNumbered(text)).toBe(text);
    },
  );
});
