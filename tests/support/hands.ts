import type { Locator, Page } from 'playwright-core';

/** How somebody works a page: by keyboard alone, or with a mouse where scripts are off. */
export interface Hands {
  /** A link or a button. */
  readonly press: (what: Locator) => Promise<void>;
  /** Ticks a box, or takes the tick away. */
  readonly tick: (what: Locator) => Promise<void>;
  /** Writes into a field, in place of what stands in it. */
  readonly write: (what: Locator, text: string) => Promise<void>;
  readonly choose: (what: Locator, value: string) => Promise<void>;
  /** Opens what is folded: its heading. */
  readonly unfold: (what: Locator) => Promise<void>;
}

/** As much of a browser's element as is asked for there. */
interface Shown {
  readonly ownerDocument: { readonly activeElement: unknown };
}
const hasFocus = (element: unknown): boolean => (element as Shown).ownerDocument.activeElement === element;

const valuesOf = (options: unknown): string[] => (options as { readonly value: string }[]).map(({ value }) => value);

declare const getComputedStyle: (element: unknown) => { readonly outlineStyle: string; readonly outlineWidth: string };
const outlineOf = (element: unknown): string => {
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle === 'none' ? '' : outlineWidth;
};

/** Places the Tab key stops at on the longest of our pages, the board: 189 paragraphs and as much again. */
const mostStops = 600;

/**
 * The keyboard and nothing else. What the Tab key does not reach, or reaches without showing where it is, cannot be
 * worked: that is an error here.
 */
export const keyboard = (page: Page): Hands => {
  const to = async (what: Locator): Promise<void> => {
    await what.waitFor({ state: 'attached' });
    for (let stops = 0; !(await what.evaluate(hasFocus)); stops += 1) {
      if (stops === mostStops) throw new Error(`the Tab key does not reach ${String(what)} at ${page.url()}`);
      await page.keyboard.press('Tab');
    }
    const ring = await what.evaluate(outlineOf);
    if (!(parseFloat(ring) >= 2)) throw new Error(`nothing shows that ${String(what)} has the focus at ${page.url()}`);
  };
  return {
    press: async (what) => {
      await to(what);
      await page.keyboard.press('Enter');
    },
    tick: async (what) => {
      await to(what);
      await page.keyboard.press('Space');
    },
    write: async (what, text) => {
      await to(what);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    choose: async (what, value) => {
      const values = await what.locator('option').evaluateAll(valuesOf);
      if (!values.includes(value)) throw new Error(`${String(what)} has no ${value}`);
      await to(what);
      await page.keyboard.press('Home');
      for (let down = values.indexOf(value); down > 0; down -= 1) await page.keyboard.press('ArrowDown');
      const chosen = await what.inputValue();
      if (chosen !== value) throw new Error(`the arrow keys choose ${chosen} and not ${value} in ${String(what)}`);
    },
    unfold: async (what) => {
      await to(what);
      await page.keyboard.press('Enter');
    },
  };
};

/** As with a mouse: what lies under something else, or moves away, cannot be worked either. */
export const mouse: Hands = {
  press: (what) => what.click(),
  tick: (what) => what.click(),
  write: (what, text) => what.fill(text),
  choose: async (what, value) => {
    await what.selectOption(value);
  },
  unfold: (what) => what.click(),
};
