import { shippedSettings } from '#draft/shipped-drafts.ts';
import { outlineOf } from '#draft/outline.ts';
import { tokensOf } from '#reference/tokens.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
const settings = shippedSettings('revcon3');
const draft = settings.drafts.find((one) => one.id === settings.currentDraft)!;
const o = outlineOf(draft);
const cut = Number(process.argv[3] ?? 6);
const stem = (t: string) =>
  tokensOf(t)
    .filter((x) => x.kind === 'word')
    .map((x) => x.norm.slice(0, cut));
const post = new Map<string, Set<string>>();
for (const p of o.places)
  for (const v of Object.values(p.words))
    for (const w of stem(v)) {
      if (!post.has(w)) post.set(w, new Set());
      post.get(w)!.add(p.id);
    }
const kin = (t: string) => {
  const ws = new Set(stem(t));
  return (id: string) => {
    let s = 0;
    const hit: string[] = [];
    for (const w of ws) {
      const a = post.get(w);
      if (a?.has(id)) {
        s += Math.log2(o.places.length / a.size);
        hit.push(w);
      }
    }
    return { s, hit };
  };
};
for (const lang of process.argv[2]!.split(',')) {
  const d = `tests/corpus/contributions/${lang}`;
  const rows = execFileSync('npm', ['run', '-s', 'classify', '--', d], { encoding: 'utf8', maxBuffer: 1e9 })
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  for (const r of rows) {
    const k = r.file
      .split('/')
      .pop()!
      .replace(/\.\w+$/, '');
    if (Number(k.slice(0, 3)) % 4 === 3) continue;
    const gold = JSON.parse(readFileSync(`${d}/${k}.json`, 'utf8'));
    for (const i of r.items) {
      if (i.needsReview) continue;
      const m = /^(I|II|III|IV|V)\.(\d+)$/.exec(i.target);
      if (!m) continue;
      const q = kin(i.evidence.map((e: { quote: string }) => e.quote).join(' '));
      const mine = q(i.target);
      const others = ['I', 'II', 'III', 'IV', 'V']
        .filter((s) => s !== m[1] && o.place(`${s}.${m[2]}`))
        .map((s) => ({ id: `${s}.${m[2]}`, ...q(`${s}.${m[2]}`) }))
        .sort((a, b) => b.s - a.s);
      const best = others[0];
      if (!best) continue;
      if (best.s > 7 && mine.s < best.s * 0.5)
        console.log(
          gold.items.some((g: { target: string }) => g.target === i.target) ? 'right' : 'WRONG',
          k,
          i.target,
          i.kind,
          mine.s.toFixed(1),
          best.id,
          best.s.toFixed(1),
          best.hit.join(','),
          '|',
          i.why[0],
          '|',
          i.evidence
            .map((e: { quote: string }) => e.quote)
            .join(' ')
            .slice(0, 160)
            .replaceAll('\n', ' '),
        );
    }
  }
}
