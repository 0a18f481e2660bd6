import type { Publication } from './reading.ts';

const notPublic =
  /not (?:for|to be made) (?:publication|public|published)|not for public(?:ation)?|do not publish|please do not (?:publish|post|circulate)|should not be (?:published|posted|made public)|confidential(?: contribution)?|for the (?:chair|president)(?:'s)? eyes only|ne pas publier|pas (?:destinée?|destinés) à (?:la )?publication|ne (?:doit|doivent|devrait) pas être publiée?s?|non destinée? à (?:la )?publication|à ne pas (?:publier|diffuser)|confidentiel(?:le)?|no publicar|no se publique|no deben? publicarse|no (?:está|están) destinad[oa]s? a (?:su )?publicación|no es para publicación|no hacer públic[oa]s?|confidencial(?:es)?|не для публикации|не публиковать|ليس للنشر|不公开|请勿公开/iu;
const isPublic =
  /may be (?:published|made public|posted)|can be (?:published|made public|posted)|please (?:publish|post)|for publication|agree to (?:its )?publication|peut être (?:publiée?|mise? en ligne|rendue? publi(?:c|que))|pour publication|puede publicarse|может быть опубликован|يمكن نشر|可以公开/iu;

/** Whether the sender says that the words may be shown. A disclaimer's "confidential" is not the sender's word and is cut before. */
export const publicationOf = (stated: Publication | undefined, subject: string, own: string): Publication => {
  if (stated !== undefined && stated !== 'unstated') return stated;
  const text = `${subject}\n${own}`;
  if (notPublic.test(text)) return 'no';
  return isPublic.test(text) ? 'yes' : 'unstated';
};
