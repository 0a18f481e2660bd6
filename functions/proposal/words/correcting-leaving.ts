import type { InSixLanguages } from '#wording/language.ts';

type Words = InSixLanguages<readonly string[]>;

const each = (...lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>((all, list) => all.flatMap((one) => list.map((next) => `${one} ${next}`.trim())), ['']);

/** Somebody who stood with others does so no longer, or never did; said beside a word for co-sponsors. */
export const leaving: Words = {
  en: [
    ...['no longer', 'not any longer', 'not any more', 'not anymore', 'any longer', 'any more', 'anymore', 'ceases to'],
    ...['has ceased', 'have ceased', 'has left', 'have left', 'leaves', 'leave the list', 'is leaving', 'are leaving'],
    ...['remove', 'removed', 'removal', 'delete', 'deleted', 'strike', 'take off', 'taken off', 'off the list'],
    ...['withdraw', 'withdraws', 'withdrawn', 'withdrew', 'withdrawing', 'drops out', 'dropped out', 'steps back'],
    ...['stepped back', 'pulls out', 'pulled out', 'is not a', 'are not', 'was never', 'were never', 'has never been'],
    ...each(['should not', 'must not', 'ought not to'], ['be', 'appear', 'be listed', 'have been', 'figure']),
    ...['by mistake', 'in error', 'by error', 'erroneously', 'mistakenly', 'wrongly'],
  ],
  fr: [
    ...each(
      ["n'est", 'n’est', 'ne sont', 'ne figure', 'ne figurent', 'ne fait', 'ne font', 'ne compte', 'ne comptent'],
      ['plus', 'pas'],
    ),
    ...each(['ne coparraine', 'ne coparrainent', 'ne souhaite', 'ne souhaitent', 'ne veut', 'ne veulent'], ['plus']),
    ...each(
      ['ne doit', 'ne doivent', 'ne devrait', 'ne devraient'],
      ['pas', 'plus', 'pas figurer', 'plus figurer', 'pas être', 'plus être'],
    ),
    ...[
      'se retire',
      'se retirent',
      "s'est retirée",
      's’est retirée',
      "s'est retiré",
      's’est retiré',
      'se sont retirés',
    ],
    ...[
      'retire',
      'retirent',
      'retirer',
      'retirez',
      'a retiré',
      'ont retiré',
      'supprimer',
      'supprimez',
      'rayer',
      'rayez',
    ],
    ...['ôter', 'enlever', 'enlevez', 'biffer', 'a cessé', 'ont cessé', 'cesse', 'cessent', 'renonce', 'renoncent'],
    ...['par erreur', "n'a jamais été", 'n’a jamais été', "n'ont jamais été", 'n’ont jamais été'],
  ],
  es: [
    ...['ya no', 'no es', 'no son', 'no figura', 'nunca fue', 'nunca fueron', 'no debe figurar', 'no deben figurar'],
    ...['no debería figurar', 'no deberían figurar', 'ha dejado de', 'han dejado de', 'deja de', 'dejan de', 'dejó de'],
    ...['se retira', 'se retiran', 'se ha retirado', 'se han retirado', 'retira', 'retiran', 'retirar', 'retiren'],
    ...['retiró', 'retiraron', 'ha retirado', 'han retirado', 'eliminar', 'eliminen', 'elimínese', 'suprimir'],
    ...[
      'supriman',
      'quitar',
      'quiten',
      'borrar',
      'borren',
      'por error',
      'renuncia',
      'renuncian',
      'excluir',
      'excluyan',
    ],
  ],
  ar: [
    ...['لم تعد', 'لم يعد', 'لم يعودا', 'لم تعودا', 'لم يعودوا', 'ليست', 'ليس', 'لا تشارك', 'لا يشارك', 'كفت عن'],
    ...['انسحبت', 'انسحب', 'انسحبتا', 'تنسحب', 'ينسحب', 'تسحب', 'سحبت', 'سحب', 'بسحب', 'حذف', 'بحذف', 'شطب', 'بشطب'],
    ...['إزالة', 'بإزالة', 'استبعاد', 'رفع اسم', 'خطأ', 'بطريق الخطأ', 'عن طريق الخطأ', 'تخلت عن', 'تتخلى عن'],
  ],
  ru: [
    ...each(['больше', 'более', 'уже'], ['не', 'не является', 'не являются', 'не выступает', 'не входит', 'не входят']),
    ...['перестала быть', 'перестал быть', 'перестали быть', 'не является', 'не являются', 'не должна', 'не должен'],
    ...[
      'исключить',
      'исключите',
      'исключена',
      'исключен',
      'исключён',
      'вычеркнуть',
      'вычеркните',
      'удалить',
      'удалите',
    ],
    ...['убрать', 'уберите', 'снять', 'снимает', 'снимают', 'сняла', 'отзывает', 'отзывают', 'отозвала', 'отозвал'],
    ...['выходит', 'выходят', 'вышла', 'вышел', 'вышли', 'отказывается', 'отказалась', 'отказался', 'по ошибке'],
    ...['ошибочно', 'никогда не была', 'никогда не был'],
  ],
  zh: [
    ...['不再', '不再是', '不再作为', '不再担任', '已不是', '不是', '并非', '退出', '已退出', '撤出', '撤回', '撤销'],
    ...['删除', '删去', '删掉', '去掉', '移除', '除名', '取消', '误列', '错列', '不应列为', '不应列入'],
  ],
};

/** Words for standing with others that say by themselves nothing of who joins. */
export const sponsorship: Words = {
  en: ['co-sponsorship', 'cosponsorship', 'sponsorship', 'list of sponsors', 'list of co-sponsors'],
  fr: ['coparrainage', 'copatronage', 'liste des auteurs', 'liste des coauteurs', 'liste des coparrains', 'coauteures'],
  es: ['copatrocinio', 'patrocinio', 'lista de patrocinadores', 'lista de copatrocinadores', 'coauspicio'],
  ar: [
    ...['المشاركين في التقديم', 'المشاركين في تقديم', 'المشتركين في التقديم', 'مقدمي الاقتراح', 'مقدمي المقترح'],
    ...['مقدمي المقترحات', 'المقدمين المشاركين', 'تقديم مقترحاتنا', 'تقديم مقترحنا', 'مشاركتها في التقديم'],
    ...['المشاركة في التقديم', 'مشاركتها في تقديم', 'قائمة المقدمين'],
  ],
  ru: ['соавторство', 'соавторства', 'список соавторов', 'списка соавторов', 'числа соавторов', 'соавторстве'],
  zh: ['共同提案国名单', '共同提案', '联署', '联合提案', '共同提案国行列', '提案国名单'],
};
