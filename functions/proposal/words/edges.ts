const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** What says that something comes first in a section, or opens it. Folded. */
export const openingWords: ReadonlySet<string> = words(
  'debut tete ouverture commencement premier premiere liminaire entree ouvrir ouvre ouvrirait ouvrira commencer commence',
  'commencerait debuter debute debuterait preluder',
  'beginning start top opening open opens head outset first begin begins',
  'inicio comienzo principio apertura primero primera начало начале начала بدايه مستهل مطلع صدر 首 头 起',
);

/** What says that something comes last in a section, or closes it. Folded. */
export const closingWords: ReadonlySet<string> = words(
  'fin terme cloture conclusion dernier derniere clore clorait clot conclure conclut conclurait acheve acheverait achever',
  'termine terminer terminerait finir finirait finisse ferme fermer fermerait final finale bas',
  'end close closing closes conclude conclusion concludes last bottom final',
  'cierre ultimo ultima конец конце конца завершение نهايه ختام خاتمه 末 尾',
);

/** Verbs for which a place opens a section or closes it, whole as they stand in a clause: « le 12 devrait ouvrir la section ». Folded. */
export const edging: ReadonlySet<string> = words(
  'ouvrir ouvrirait ouvrira clore clorait clora conclure conclurait fermer fermerait terminer terminerait',
);
