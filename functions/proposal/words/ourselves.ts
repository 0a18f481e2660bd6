/** What leads to whoever answers: "fine with us", "OK from Nairobi". Folded. */
export const saidBy: ReadonlySet<string> = new Set(
  'for from with by on to here para por desde de con для от со с'.split(' '),
);

/** The last word of whoever answers, where it is no name. Folded. */
export const ourselves: ReadonlySet<string> = new Set(
  'us me side part end delegation government capital group ministry authorities headquarters it this that here nosotros nosotras mi parte lado delegacion gobierno grupo ministerio pais нас делегации стороны столицы страны правительства министерства'.split(
    ' ',
  ),
);

/** All that some say of a place where they have nothing to say: "36: nothing". Folded. */
export const silences: ReadonlySet<string> = new Set('nothing nil none nihil rien neant nada ничего'.split(' '));
