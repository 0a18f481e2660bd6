/** What takes back at once what was just written down: nothing is left of it. In small letters. */
export const scratching: readonly string[] = [
  ...['ne pas tenir compte de', 'ne tenez pas compte de', 'ne tenez plus compte de', 'veuillez ne pas tenir compte de']
    .concat(['oubliez', 'ignorez', 'veuillez ignorer', 'à ignorer', 'prière d’ignorer', "prière d'ignorer"])
    .flatMap((lead) =>
      ['ce point', 'cette ligne', 'ce dernier point', 'cette demande'].map((what) => `${lead} ${what}`),
    ),
  ...['disregard', 'ignore', 'forget', 'scratch', 'please disregard', 'please ignore'].flatMap((lead) =>
    ['this point', 'that point', 'this line', 'this last point', 'this one', 'that one'].map(
      (what) => `${lead} ${what}`,
    ),
  ),
  ...['no tengan en cuenta', 'no tener en cuenta', 'olviden', 'ignoren'].flatMap((lead) =>
    ['este punto', 'este último punto', 'esta línea'].map((what) => `${lead} ${what}`),
  ),
  ...['просьба не учитывать этот пункт списка', 'этот пункт списка не учитывать', 'последнее не учитывать'],
  ...['يرجى تجاهل هذه النقطة', 'تجاهلوا هذه النقطة', '请忽略这一点', '请忽略此条', '此条作废'],
];
