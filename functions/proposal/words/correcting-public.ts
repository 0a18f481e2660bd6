import { type InSixLanguages, languages } from '#wording/language.ts';
import { forPublication } from './publication.ts';

/** Of what was sent already, more says that it may be shown than in a contribution, where it may be said of anything. */
const shown: InSixLanguages<readonly string[]> = {
  en: [
    ...[
      'on the website',
      'on your website',
      'to the website',
      'on the web',
      'online',
      'make it public',
      'make this public',
    ],
    ...[
      'may be shared',
      'can be shared publicly',
      'publish it',
      'publish this',
      'no objection to publication',
      'public is fine',
    ],
  ],
  fr: [
    ...[
      'sur le site',
      'sur votre site',
      'mettre en ligne',
      'mise en ligne',
      'le rendre public',
      'rendre publique',
      'publier',
    ],
    ...['pas d’objection à la publication', "pas d'objection à la publication", 'publication ne pose pas'],
  ],
  es: [
    ...[
      'en el sitio web',
      'en la página web',
      'en la web',
      'hacerla pública',
      'hacerlo público',
      'publicarla',
      'publicarlo',
    ],
    ...['sin objeción a la publicación', 'no tenemos objeción a que se publique', 'no objetamos su publicación'],
  ],
  ar: ['على الموقع', 'في الموقع', 'نشرها على الموقع', 'نشره على الموقع', 'إتاحتها للجميع', 'نأذن بنشر', 'نأذن بنشرها'],
  ru: ['на сайте', 'на вашем сайте', 'размещения на сайте', 'размещение на сайте', 'опубликовать', 'можно разместить'],
  zh: ['放到网站上', '上网公布', '在网站上公布', '公开发布', '可以上网', '放在网站上'],
};

export const openly = Object.fromEntries(
  languages.map((language) => [language, [...forPublication[language], ...shown[language]]]),
) as unknown as InSixLanguages<readonly string[]>;
