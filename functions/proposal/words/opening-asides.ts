import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

/**
 * What opens a sentence and asks nothing: what a request is for ("to avoid repetition, …", « par souci de concision, … »),
 * and what the speaker says of his own words ("unless we are mistaken, …").
 */
export const openingAsides: Readonly<Record<Language, readonly string[]>> = {
  en: spread(
    'to [avoid|prevent|preclude|forestall|shorten|simplify|streamline|clarify|be consistent|be clear|be concise|ease]',
    '[in order|so as] [to|not to]',
    'for [the sake of|reasons of|the purpose of|the purposes of|ease of|the benefit of|consistency|clarity|brevity]',
    'in [the interest|the interests|the spirit] of',
    '[with a view to|with the aim of|out of concern for|without prejudice to]',
    'unless [we are|i am] mistaken',
    'if [we|i] [understand|understood|read|am not mistaken|are not mistaken|recall|remember]',
    'even if [it is|this is|they are] [not|far from|less than]',
    '[although|though|while] we would [not|never] have [chosen|written|drafted|proposed]',
  ),
  fr: spread(
    'pour [éviter|ne pas|prévenir|alléger|simplifier|clarifier|plus de clarté|plus de cohérence|des raisons de|la clarté]',
    "[afin|en vue|aux fins|dans le but|à seule fin] [de|d’|d']",
    "[par|dans un] souci [de|d’|d']",
    'dans l’intérêt [de|du]',
    "dans l'intérêt [de|du]",
    'sans préjudice [de|du]',
    'si nous [ne nous trompons|comprenons bien|avons bien compris|lisons bien|ne faisons erreur]',
  ),
  es: spread(
    'para [evitar|no|prevenir|aligerar|simplificar|aclarar|mayor claridad|mayor coherencia]',
    '[a fin|con el fin|con miras|con el objeto|con objeto|con el propósito|en aras|en interés] [de|del|a]',
    'por [razones|motivos|coherencia|claridad] [|de]',
    'sin perjuicio de',
    'si [no nos equivocamos|entendemos bien|hemos entendido bien|no recordamos mal|leemos bien]',
  ),
  ar: spread(
    '[تجنبا|تفاديا|منعا|توخيا|تحقيقا|ضمانا] [ل]',
    '[تجنبا|تفاديا|منعا|توخيا|تحقيقا|ضمانا]',
    '[حرصا على|من أجل|بغية|لأغراض|لدواعي|سعيا إلى|رغبة في|دون المساس ب|خلافا ل|خلافا لما]',
    'إن [لم نكن مخطئين|صح فهمنا|كنا قد فهمنا]',
  ),
  ru: spread(
    'во избежание',
    'чтобы [избежать|не|избегать|исключить двусмысленность|не допустить|сократить|упростить]',
    'с тем чтобы',
    'для [того чтобы|большей ясности|ясности|краткости|удобства]',
    '[в целях|в интересах|ради|из соображений|без ущерба для]',
    'если мы [не ошибаемся|правильно понимаем|правильно поняли|верно понимаем|правильно помним]',
  ),
  zh: spread(
    '[为|为了] [避免|防止|求|使|确保|保持|不]',
    '出于',
    '以免',
    '为了',
    '在不影响',
    '[如果|若] [我们|我方] [没有|未] [理解|弄|看] 错',
  ),
};
