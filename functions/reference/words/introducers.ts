/** What stands between the beginning of a sentence and the subject it introduces, in six languages. Folded. */
export const introducers: ReadonlySet<string> = new Set(
  [
    'on as regards regarding concerning turning to in under for with respect regard relation finally next then now the',
    'moving coming first second third lastly and also our comments about part section chapter',
    "sur s ' agissant de du des la le les l concernant pour ce qui est en concerne quant a au aux dans enfin ensuite puis",
    's’agissant relativement titre chapitre partie section d',
    'en cuanto a al respecto de del sobre por lo que la el los las se refiere con relacion finalmente parte capitulo',
    'по относительно касательно что касается в разделе наконец о об части главе',
    'بخصوص فيما يتعلق بشأن حول في اما بالنسبة الى عن ب ل',
    '关 于 至 就 而 言 在',
  ].flatMap((line) => line.split(' ')),
);
