/** Marks a template as CSS for formatter and editor; the text is taken as it is. */
export const css = (strings: TemplateStringsArray): string => strings.raw.join('');
