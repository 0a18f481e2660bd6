import { shippedSettings } from '#draft/shipped-drafts.ts';
import { rowTypeOf } from '#proposal/table-text.ts';
import { typeOfVerb, verbOnly } from '#proposal/table-cell.ts';
import { paperOf } from '#proposal/paper.ts';
import { outlineOf } from '#draft/outline.ts';
const settings = shippedSettings('revcon3');
const draft = settings.drafts.find((one) => one.id === settings.currentDraft)!;
const o = outlineOf(draft);
const ws: Record<string, string> = {
  en: 'Amend|Modify|Revise|Reword|Rephrase|Redraft|Adjust|Alter|Update|Edit|To amend|To be amended|Textual amendment|Drafting|Drafting suggestion|Drafting change|Text proposal|Textual proposal|Correct|Fix|Substitute|Replace|Rewrite|Reformulate|Tweak|Streamline|Delete|Deleted|To be deleted|Omit|Strike|Strike out|Remove|Cut|Drop|Out|Take out|Erase|Keep|Retain|Maintain|Leave|Leave as is|As is|Stet|Support|Agree|Agreed|We agree|Supported|No objection|Fine with us|Can go along|Accept|Welcome|OK as drafted|Good|Endorse|Preserve|To be kept|Oppose|Reject|Cannot accept|Not acceptable|Object|Against|Disagree|Do not agree|No|Red line|Reserve|Reservation|Reserve position|Under consideration|Under study|Bracket|Square brackets|Ad ref|Ask|Question|Query|Clarify|Please clarify|Clarification|Explain|?|Add|Added|Addition|Insert|Include|To be added|Append|New|New paragraph|New text|Merge|Move|Split|Comment|Remark|Observation|Note|General|Editorial|Minor|Technical|Substantive|Grammar|Typo|Language|Factual|Typographical|Spelling|Major',
  fr: 'Modifier|Amender|Réviser|Reformuler|Changer|Corriger|Rédactionnel|À modifier|À reformuler|A revoir|Proposition de rédaction|Remplacer|Substituer|Supprimer|À supprimer|Supprimé|Biffer|Enlever|Retirer|Rayer|Conserver|Garder|Maintenir|Laisser|Tel quel|RAS|Appuyer|Soutenir|Accord|Accepter|Approuver|Rejeter|Opposition|Ne pas accepter|Inacceptable|Contre|Désaccord|Réserve|Réserver|En attente|Crochets|À l’étude|Question|Demande de précision|Clarifier|Préciser|Ajouter|Ajout|Insérer|À ajouter|Nouveau|Nouveau paragraphe|Fusionner|Déplacer|Scinder|Commentaire|Remarque|Forme|Fond|Orthographe|Coquille',
};
for (const [l, list] of Object.entries(ws))
  for (const w of list.split('|')) {
    const p = paperOf('body', w, w, l as 'en', o);
    console.log(
      l,
      w.padEnd(24),
      rowTypeOf(w) ?? '-',
      verbOnly(p) ? typeOfVerb(p) : '-',
      p.verbs.map((v) => v.action).join(),
    );
  }
