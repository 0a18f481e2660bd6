const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** What says, beside words of the draft, that others come next to them and not in their place. Folded. */
export const adding: ReadonlySet<string> = words(
  'добавление добавив добавляем включив вставить вставка дополнив дописать вслед следом предварить упомянуть упоминание также',
  'after before following follow follows followed preceded precede behind thereafter add adds added adding addition',
  'insert inserted insertion include includes included including inclusion mention mentioned mentioning appear appears',
  'alongside beside next room complete completed complemented supplement supplemented append appended also accommodate',
  'apres avant suite suivre suivi suivis suivie precede ajouter ajoute ajoutons ajout inserer insere insertion inclure',
  'mentionner mention figurer completer complete completee accoler inscrire egalement glisser glisserions intercaler porter porterions',
  'despues antes seguido seguida agregar anadir adicion insertar incluir mencionar completar',
  'seguidos seguidas precedido precedida tras delante agregue anada anadase agreguese insertese incluyase incluya inserte insertar',
  'agregado anadido insercion inclusion sumar intercalar junto ademas tambien figurar anadiriamos agregariamos incluiriamos',
  'после перед добавить включить дополнить',
  'بعد قبل وبعد وقبل عقب يلي تلي تليها يليها اضافه تضاف يضاف نضيف اضف ادراج تدرج يدرج ندرج زياده تزاد ادخال تدخل تضمين ذكر اشاره ايراد ايضا كذلك',
  '之后 之前 增加 添加 插入 加上',
);

/** Which of them put the words in front. Folded. */
export const inFront: ReadonlySet<string> = words(
  'предварить',
  'before preceded precede front avant precede antes delante precedido precedida precedidos перед قبل وقبل قبيل يسبق تسبق 之前',
);

/** With these, new words go on from those that stand there. Folded. */
export const goesOn: ReadonlySet<string> = words(
  'включая числе особенности также то есть',
  'and or as including in particular notably inter with et ou y compris ainsi notamment en e o incluyendo incluido incluida incluidos incluidas especialmente particularmente asi и или а в و او بما ومنها مثل لا وكذلك خاصه 和 及 以及 或',
);

/** What says that something is wished rather than told. Folded. */
export const wishing: ReadonlySet<string> = words(
  'следовало необходимо нужно надо должно должен должна должны предлагает просим просит прошу предложили предпочитаем хотели хотелось желательно целесообразно стоит заменить писать сказать читать',
  'would should could might ought shall must let please prefer prefers preferable preferably better rather instead like hope hopes want wants wish wishes suggest suggests suggested propose proposes proposed needs need requests asks recommends recommend',
  'make put say use write choose choice request ask favour favor d suffice suffices enough sufficient kinder',
  'suffirait suffiraient suffit affaire impose imposerait dirait diraient vaudrait mettons ecrivons disons contenterions contenterait',
  'devrait devraient pourrait pourraient serait seraient faudrait faut conviendrait voudrait voudrions souhaite souhaitons souhaiterait prefere preferons',
  'prefererions preferable plutot mieux proposons propose dirions ecririons mettre lire dire veuillez merci priere doit',
  'deberia deberian podria seria preferible mejor prefiere preferimos proponemos propone decir',
  'podrian convendria habria debe deben rogamos favor quisieramos quisiera gustaria desearia desea sugiere sugerimos conviene',
  'basta bastaria bastan bastarian alcanza alcanzaria suficiente debiera debieran preferiria prefeririamos pedimos solicitamos solicita pide diriamos escribiriamos pondriamos sirvase recomienda hay',
  'следует предлагаем лучше предпочли бы раз уместнее точнее правильнее честнее реалистичнее мягче сильнее яснее корректнее предпочтительнее предпочтительно логичнее вернее ближе удачнее скромнее осторожнее проще нейтральнее гибче привычнее понятнее четче пусть вполне достаточно хватило хватит становится станет',
  'ينبغي يجب يفضل نفضل افضل انسب نقترح يقترح تقترح اقترح نطلب نرجو يرجي نود لتكن ليكن بدلا يستحسن نري نوصي يكفي تكفي نكتفي يكتفي كافيه كاف',
  '应 建议 宜 改为 最好',
);

/** What says that new words come last in the paragraph. Folded. */
export const closing: ReadonlySet<string> = words(
  'конец завершая завершение концовке',
  'end finish close closing conclude',
  'fin finir finisse termine terminer terminerait acheve achever acheverait conclure conclut clore clos',
  'final terminar termine concluir finalizar acabar concluya finalice cerrar cierre terminaria terminariamos',
  'конце завершить закончить закончили завершили заканчивать завершать хвост',
  'نهايه نهايتها نهايته اخر اخرها اخره ختام ختامها تختتم يختتم تنتهي',
  '末尾 结尾',
);

/** What calls words wrong, or others right. Folded. */
export const correcting: ReadonlySet<string> = words(
  'правильныи верное ошибочно неверно неправильно полное официальное точное корректно некорректно',
  'correct correctly incorrect wrong wrongly exact exactly proper properly misspelt misspelled misquoted typo slip mistake erroneous official full',
  'exact exacte exactement correct correcte juste fautif fautive coquille lapsus erreur officiel officielle faute',
  'correcto correcta exacto exacta errata error oficial correctamente exactamente erroneo erronea incorrecto incorrecta desliz',
  'правильно правильное верно ошибка опечатка описка описки опечатки оговорка',
  'صحيح صواب صوابه صوابها خطا غلط سهو طباعي مطبعي املائي رسمي كامل تصحيح تصحيحه تصويب تصويبه دقيق',
  '正确 错误 笔误',
);

/** What says of words that they are to go, or would not be missed. Folded. */
export const going: ReadonlySet<string> = words(
  'disappear disappeared vanish vanished delete deleted deleting deletion drop dropped dropping remove removed removal strike struck omit omitted',
  'omission go goes gone superfluous redundant unnecessary unneeded needless surplus excess miss missed dispense dispensed spare cut tear',
  'disparaitre disparaisse disparait supprimer supprime supprimee suppression oter ote retirer retrait retire enlever tomber saute sauter superflu',
  'superflue superfetatoire inutile trop passer abandonner omettre biffer rayer retrancher',
  'desaparecer desaparezca desapareciera suprimir suprima suprimirse supresion eliminar elimine eliminarse eliminacion quitar quite quitarse sobra',
  'sobran sobraria superfluo superflua innecesario innecesaria retirar prescindir omitir borrar fuera',
  'исчезнуть исчезло исчезла исчез исключить исключено исключения исключение удалить убрать снять изъять опустить вычеркнуть лишнее лишнии лишняя лишним избыточно излишне отказаться долои',
  'تحذف يحذف حذف تشطب شطب تزول زائده زائد تختفي اختفت تسقط اسقاط ازاله تزال استبعاد تستبعد رفع ترفع غني الاستغناء حذفها',
  '删除 删去 去掉 多余 取消 消失',
);
