const signs = '→|⇒|⟶|➔|➜|➡|-->|->|=>|—>|–>';

/** An arrow somewhere in a text, or a sign that stands for one between blanks: from the old words to the new. */
export const arrow = new RegExp(`(?:${signs}|←|⇐|<-|(?<=\\s)[=>](?=\\s))`, 'u');

/** Nothing but an arrow, or a sign that stands for one, between two quotations; in a language written to the left it points there. */
export const arrowAlone = new RegExp(`^\\s{0,9}(?:${signs}|←|⇐|<-|<=|>>|>|=)\\s{0,9}$`, 'u');
