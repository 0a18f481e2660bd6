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
