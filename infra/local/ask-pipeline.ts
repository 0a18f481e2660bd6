import { dataDirSetting, portSettings } from './settings.ts';
import { whoRuns } from './data-dir.ts';

/** For the commands: where the running pipeline is, by its data folder or its port; null when none answers. */
export const runningSite = async (variables: NodeJS.ProcessEnv): Promise<string | null> => {
  const noted = await whoRuns(dataDirSetting(variables));
  const port = noted?.http ?? portSettings(variables).http;
  const site = `http://127.0.0.1:${port}`;
  try {
    const answer = await fetch(`${site}/_local/state`, { signal: AbortSignal.timeout(3_000) });
    return answer.ok ? site : null;
  } catch {
    return null;
  }
};

/** Asks the pipeline's own controls. The answer's `error` is a sentence for the person who asked. */
export const askPipeline = async (
  site: string,
  path: string,
  body: unknown,
): Promise<{ ok: boolean; json: unknown }> => {
  const answer = await fetch(`${site}${path}`, { method: 'POST', body: JSON.stringify(body) });
  return { ok: answer.ok, json: await answer.json() };
};

export const errorIn = (json: unknown): string => {
  const error = (json as { error?: unknown } | null)?.error;
  return typeof error === 'string' ? error : 'it did not say why';
};

/** A command's end for the person who ran it: one sentence, exit code 1. */
export const giveUp = (sentence: string): never => {
  console.error(sentence);
  process.exit(1);
};
