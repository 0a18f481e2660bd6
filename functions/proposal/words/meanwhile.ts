import { spread } from './spread.ts';

/** What says that an answer will come: "until then we cannot agree" reserves. In small letters. */
export const meanwhile: readonly string[] = [
  ...spread(
    'until [then|such time|that is done|this is done|they arrive|they come|we hear|we know|it is clear|we have]',
    '[in the meantime|meanwhile|for now|for the moment|for the time being|pending that|pending this]',
    "[d'ici là|d’ici là|jusque-là|dans l'intervalle|dans l’intervalle|entre-temps|en attendant|pour l'heure|pour l’heure]",
    '[hasta entonces|mientras tanto|entretanto|entre tanto|por ahora|de momento|por el momento|hasta que]',
    '[до тех пор|до этого|тем временем|пока же|до получения|на данный момент]',
    '[حتى ذلك الحين|إلى ذلك الحين|وحتى ذلك الحين|وإلى ذلك الحين|ريثما|وريثما|إلى أن|وإلى أن|في الوقت الراهن|وفي الوقت الراهن]',
    '[在此之前|此前|在那之前|届时之前|在收到指示之前|目前]',
  ),
];
