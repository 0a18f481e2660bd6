import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

/** In Chinese a delegation speaks of itself as its side; 文中方括号 are brackets. */
describe('中方', () => {
  it.each([
    ['第二节第12段：中方建议删除。', 'China'],
    ['第二节第5段这几个词中方希望拿掉。', 'China'],
    ['第二节第12段：案文中方括号请去掉。', null],
    ['第二节第12段：其中方面太多，请删除。', null],
    ['第二节第12段：建议删除。', null],
  ])('%s', (body, delegation) => {
    expect(readingOf(body).delegation).toBe(delegation);
  });
});
