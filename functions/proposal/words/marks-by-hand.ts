/** Words by which a paper says what its marks by hand mean, in all languages. */
export const saysAdded =
  /\b(?:add(?:ed|itions?)|insert(?:ed|ions?)|new (?:text|words|language)|ajouts?|ajoutés?|insertions?|añadid[oa]s?|adiciones|agregad[oa]s?)\b|добавл|вставк|إضاف|مضاف|增加|新增|添加|增补/iu;

export const saysDeleted =
  /\b(?:delet(?:ed|ions?)|struck|remov(?:ed|als?)|strike-?through|supprimée?s?|suppressions?|biffés?|barrés?|suprimid[oa]s?|supresiones|eliminad[oa]s?|tachad[oa]s?)\b|удал|исключ|зач[её]ркн|محذوف|حذف|مشطوب|删除|删去|删减/iu;

/** How things are marked. */
export const markNames =
  /underlin|bold|\bred\b|colou?r|strike|struck|soulign|\bgras\b|rouge|barr|subray|negrita|rojo|tachad|подч[её]рк|красн|жирн|зач[её]рк|خط|أحمر|下划线|红|粗体/iu;

export const bracketNames = /\[\s{0,3}\]|\bbrackets?\b|\bcrochets?\b|\bcorchetes?\b|скобк|معقوف|أقواس|方括号|方括弧/iu;
