/**
 * The words of English that hold a sentence together and tell no subject: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, and the small adverbs. A class that does not grow. Folded.
 */
export const structureWords: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another any some each every both either neither no none all
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which
  what there here where when why how
  about above across after against along among around as at before behind below beneath beside besides between beyond by
  down during except for from in inside into like near of off on onto out outside over per since than through throughout
  till to toward towards under until up upon via with within without
  and but or nor so yet if because although though while whereas whether unless
  am is are was were be been being do does did doing done have has had having can could may might must shall should will
  would ought need
  not only also too very just even still again ever never always often already now then thus hence more most much many
  less least few quite rather well however therefore otherwise indeed perhaps`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** What contributions in English ask and name of any paragraph, whatever it speaks of. Folded. */
export const draftingWords: ReadonlySet<string> = new Set(
  `accept accepts acceptable add adds added addition additional agree agreeable amend amended amendment bracket brackets
  change changed chapeau clarify clarification comment comments concern concerned consider considered current delegation
  delegations delete deleted deletion draft drop dropped editorial following formulation fine good idea insert inserted
  insertion keep kept language last letter like line maintain maintained merge merged mention mentioned move moved new
  note oppose opposed opposes para paras paragraph paragraphs part phrase please prefer preferred propose proposed
  proposal proposals question read reads refer reference references remain remains remove removed replace replaced
  request reserve reserves retain retained rephrase section sections sentence sentences separate split strike submit
  suggest suggested suggestion support supported supports take text thank thanks title understand view views welcome
  welcomes whole wish word wording words`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
