/** What a speaker counts topics out with: "Thirdly, …", « L'assistance, enfin. » Folded. */
export const countingOut: ReadonlySet<string> = new Set(
  [
    'first firstly second secondly third thirdly fourth fourthly fifth fifthly sixth sixthly seventh finally lastly next now then',
    'premierement deuxiemement secondement troisiemement quatriemement cinquiemement sixiemement septiemement huitiemement',
    'd abord ensuite enfin puis maintenant primo secundo tertio dernierement finalement apres present',
    'primero segundo tercero cuarto quinto sexto primeramente ahora luego despues finalmente ultimo lugar en por',
    'во первых вторых третьих четвертых пятых шестых наконец теперь далее затем',
    'اولا ثانيا ثالثا رابعا خامسا سادسا سابعا اخيرا والان',
    '第一 第二 第三 第四 第五 第六 首先 其次 再次 最后 现在 接下来',
  ].flatMap((line) => line.split(' ')),
);

/** What stands between them and the topic, or between two topics. Folded. */
export const besideTopics: ReadonlySet<string> = new Set(
  "the on and to as for of le la les l du des de d et a au aux sur quant ' el los las lo del y o о об по и на ال عن و 关于".split(
    ' ',
  ),
);
