/** Spanish words one slip of the fingers away from a verb of ours, which are none: « salud », « plan », « añadió ». Folded. */
export const noSlips: readonly string[] = [
  'absorbe absorbio aceptalo aclara aclarado acota acotada acotado acotar agregas agrupa ajusta ajustes anadi',
  'anadia anadio anda andamos andan ande anden anexas aorta apoyas apoyes austen avalado avales bloquee borras',
  'borres cabia caga cagan caia caian cambias cambies coloca colocas compete completa completada completado',
  'completas condena condenada condenadas condenado condenados condenamos condenan condenando condenar condenarlo',
  'condenas condene condenen condesa conservas consolida consolidada consolidado converti convertia convertian',
  'convertida conviertas corria corrian dejala dejalo dejalos dejaramos dejaras dejaros dejas dejes desaparece',
  'desaparecera desapareceran descarada descarado descarados descartes dian diese digas digna dividendo dividia',
  'escribas escribi escribira explica explicado explicas expliques fund fundas fundio fusiones incluia incluian',
  'incluyera incorpora inerte integra interese introducia juntas leas mantengas mantenia matices matiz mencionas',
  'movia movies movio muevas omitio pare pares parras pate plan podran podre poneros pong pongas preciada',
  'preciadas preciados precie precisado precisas preferi preferia preferian prefieras preguntara pulse puno punos',
  'puto putos quitas quites rechazara recupera recuperes redacta removio rena renan respeta restablece retoques',
  'reuni reunia reunian revisa revisas runa sacas sacra salud saqueo saqueos saques scan secundado separa',
  'simplifica soba suela suelas suelo suelos sumas suprimio taca tachas titula tocada tocadas tocados tocamos',
  'tocando tocara tocaran tocaria tocarla transferir traslada ubica unifica unira uniran',
].flatMap((line) => line.split(' '));
