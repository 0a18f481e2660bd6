import { writePaper } from '#document/write-paper.ts';
import type { Language } from '#wording/language.ts';
import type { Compilation } from './compilation.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { paperHtml } from './paper-html.ts';
import { paperOf } from './paper-of.ts';
import { tableOf } from './table-rows.ts';

export const formats = ['docx', 'xlsx', 'csv', 'json', 'html'] as const;
export type Format = (typeof formats)[number];

/** The media types that go with a file of each form. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

/** One compilation in one form and language; all forms are made of the same data, so their totals agree. */
export const written = async (compilation: Compilation, format: Format, language: Language): Promise<Uint8Array> => {
  switch (format) {
    case 'docx':
      return writePaper(paperOf(compilation, language));
    case 'xlsx': {
      // Loaded on first use: the other forms do without it.
      const { xlsxOf } = await import('./xlsx.ts');
      return xlsxOf(compilation, language);
    }
    case 'csv':
      return utf8(csvOf(tableOf(compilation, language)));
    case 'json':
      return utf8(jsonOf(compilation, language));
    case 'html':
      return utf8(paperHtml(paperOf(compilation, language)));
  }
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
