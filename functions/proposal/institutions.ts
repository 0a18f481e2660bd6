const institutions =
  /delegation|\bmo?fa\b|foreign office|mission permanente|mission|embassy|government|ministry|republic|kingdom|représentation|délégation|ambassade|gouvernement|ministère|affaires mondiales|global affairs|affaires étrangères|foreign affairs|delegación|misión|embajada|gobierno|ministerio|делегация|представительство|посольство|правительство|министерство|وفد|بعثة|سفارة|代表团|代表處|使团|大使馆/giu;

/** "The Permanent Mission of" and the like stands right before, in the same sentence. */
export const isInstitution = (before: string): boolean => {
  for (const { 0: word, index } of before.matchAll(institutions)) {
    const behind = before.slice(index + word.length);
    if (behind.length <= 60 && !/[\n.;:]/u.test(behind)) return true;
  }
  return false;
};

/** 古巴常驻联合国代表团向…致意: in characters the institution stands behind the name. */
export const hanInstitution =
  /^(?:人民共和国|共和国|王国|国)?(?:政府)?(?:常驻[^\n，。；]{0,20})?(?:代表团|使团|代表处|大使馆|外交部|国防部)(?:(?:[一二三]等秘书|参赞|公使|大使|随员|代表)?\s*$|\n|向|谨|认为|建议|提议|提出|支持|反对|希望|感谢|重申|特|兹)/u;
/** 赵敏 中国代表团, 中国常驻日内瓦代表团 赵敏: how a line of a signature goes on behind the State's name. */
export const hanSignature =
  /^(?:人民共和国|共和国|王国|国)?(?:政府)?(?:常驻[^\n，。；]{0,20})?(?:代表团|使团|代表处|大使馆|外交部|国防部)(?:[^\S\n]{1,4}[\p{L}·]{1,12})?\s*$/u;

/** "Norwegian Ministry of Foreign Affairs": on a line of its own, or behind an office. */
export const institutionBehind =
  /^\s(?:(?:federal|foreign|permanent|national|defen[cs]e)\s)?(?:ministry|mission|embassy|department|foreign office|mofa|mfa)\b/iu;
/** What stands before the name there. */
export const leadsToInstitution = /^\s*$|[,–-]\s*$/u;
