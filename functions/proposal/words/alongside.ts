import type { Action } from '#proposal/action-words.ts';
import type { Language } from '#wording/language.ts';
import { spread } from './spread.ts';

type Stance = Extract<Action, 'keep' | 'support' | 'oppose'>;

/** What is said of what others ask: to go on the list of its authors, not to share it, to prefer the text that there is. */
export const alongside: Readonly<Record<Language, Readonly<Record<Stance, readonly string[]>>>> = {
  en: {
    support: spread(
      '[add|include|list|count|put|name|put down|register|enter] [us|our delegation|our country|my country] [among|as one of|in the list of|on the list of|to the list of] [|the |its ][co-sponsors|cosponsors|sponsors|co-authors|authors]',
      '[be listed|be added|be counted|be included|be named|appear|figure] [among|as one of|in the list of|on the list of|to the list of] [|the |its ][co-sponsors|cosponsors|sponsors|co-authors|authors]',
      '[we are|we stand|we side] with',
    ),
    oppose: spread(
      '[do not|does not|cannot|don’t] share [the|this|that] [position|positions|view|views|opinion|approach|reading]',
    ),
    keep: spread(
      '[prefer|prefers|would prefer|stick to|stick with|sticks to|hold to|keep to|abide by|adhere to] the [original|existing|current|present|initial] [text|wording|version|language|draft|formulation]',
    ),
  },
  fr: {
    support: spread(
      '[compter|ajouter|inscrire|inclure|mentionner|faire figurer|figurer|ajoutez|comptez|inscrivez|être comptés|être inscrits] [|notre pays |notre délégation |nous ][parmi les|au nombre des|à la liste des|sur la liste des|dans la liste des] [coauteurs|coparrains|parrains|auteurs|cosignataires]',
    ),
    oppose: spread(
      "[nous opposer|s'opposer|m'opposer|nous y opposer|s'y opposer] [|fermement |résolument |également |vivement ][|à|au|aux]",
      '[ne partageons pas|ne partage pas] [la position|la position de|la position des|cette position|cet avis|cette opinion|ce point de vue|les vues de|les vues des]',
    ),
    keep: spread(
      "[nous en tenons au|nous en tenons à la|s'en tient au|s'en tient à la|préférons le|préférons la|préfère le|préfère la|préférerions le|préférerions la|restons attachés au|restons attachés à la] [texte|rédaction|libellé|version|formulation] [initial|initiale|original|originale|actuel|actuelle|d'origine|existant|existante|en l'état]",
    ),
  },
  es: {
    support: spread(
      '[incluya|incluyan|incluir|inscriba|inscriban|inscribir|añada|añadan|cuente|cuenten|sume|sumen|agregue|agreguen|incluirnos|sumarnos|añadirnos|figurar|figure|figurásemos] [entre los|en la lista de|como|en la relación de|entre sus] [copatrocinadores|copatrocinador|coautores|coautor|patrocinadores|autores]',
    ),
    oppose: spread(
      '[no compartimos|no comparte] [la posición|la opinión|el parecer|el criterio|la postura|el punto de vista|esa posición|esa opinión|esa postura]',
    ),
    keep: spread(
      '[preferimos|prefiere|preferiríamos|nos quedamos con|nos atenemos a|se atiene a|optamos por] [el|la] [texto|redacción|versión|formulación] [original|actual|inicial|existente|vigente]',
      '[nos atenemos al|se atiene al] texto [original|actual|inicial|existente|vigente]',
    ),
  },
  ar: {
    support: spread(
      '[إدراج|إضافة|ضم|تسجيل|إدراجنا|إضافتنا] [|اسمنا |اسم بلدنا |اسم وفدنا |وفدنا |بلدنا ][ضمن|بين|في عداد|إلى|في قائمة|إلى قائمة|من بين] [مقدمي|المشاركين في تقديم|المشتركين في تقديم|أصحاب][| التعديل| المقترح| الاقتراح]',
    ),
    oppose: spread('لا [نتفق|يتفق|تتفق] مع [من|الذين|القائلين|الداعين|المطالبين]'),
    keep: spread(
      '[نتمسك|يتمسك|تتمسك] [بالنص|بالصيغة|بالصياغة] [الأصلي|الأصلية|الحالي|الحالية]',
      '[نفضل|يفضل|تفضل] [النص|الصيغة|الصياغة] [الأصلي|الأصلية|الحالي|الحالية|القائم|القائمة]',
    ),
  },
  ru: {
    support: spread(
      '[внести|включить|добавить|записать|внесите|включите|добавьте] [|нас |нашу делегацию |нашу страну ]в [число|список|перечень|состав] [соавторов|авторов|спонсоров]',
    ),
    oppose: spread(
      'не [разделяем|разделяет] [позицию|мнение|точку зрения|подход|взгляд|взгляды|эту позицию|это мнение|такой подход]',
    ),
    keep: spread(
      '[предпочитаем|предпочитает|предпочли бы|выступаем за|выступает за] [исходный|первоначальный|нынешний|прежний|существующий] [текст|вариант]',
      '[предпочитаем|предпочитает|предпочли бы|выступаем за|выступает за] [исходную|первоначальную|нынешнюю|прежнюю|существующую] [редакцию|формулировку|версию]',
      '[придерживаемся|придерживается] [исходного|первоначального|нынешнего|прежнего] [текста|варианта]',
      '[придерживаемся|придерживается] [исходной|первоначальной|нынешней|прежней] [редакции|формулировки]',
    ),
  },
  zh: {
    support: spread('[列入|加入|列为|算入][|其|该案|该修正案][联署国|共同提案国名单|提案国名单|联合提案国名单]'),
    oppose: spread(
      '[歉难|碍难|难以|恕难|无法][予以|表示][同意|接受|赞同|赞成|认可|支持]',
      '歉难[同意|接受|赞同|赞成|认可|支持]',
    ),
    keep: spread(
      '[坚持|维持|主张|倾向|倾向于|宁愿|赞成|主张保持|主张维持][原案文|原有案文|现有案文|原来的案文|原草案|现案文|原措辞|现有措辞|原有措辞|案文原样]',
    ),
  },
};
