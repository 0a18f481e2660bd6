import { describe, expect, it } from 'vitest';
import { htmlText } from '#mail/html-text.ts';

const text = (html: string): string => htmlText(html).text;
const hidden = 'Text that the mail hides from its reader was left out.';
const drawn = 'The mail holds a drawing or a form whose words were not read; open the original to see them.';

describe('the words of an HTML mail', () => {
  it.each([
    ['<script>alert(1)</script>Delete', 'Delete'],
    ['<img src=x onerror="alert(1)">Delete', 'Delete'],
    ['<a href="javascript:alert(1)">Delete</a>', 'Delete'],
    ['<style>@import url(https://evil.example/x.css); p { color: red }</style>Delete', 'Delete'],
    ['<iframe src="https://evil.example">x</iframe>Delete', 'Delete'],
    ['<form action="https://evil.example"><input value="II.19"><button>Delete</button></form>', 'II.19Delete'],
    [
      '<base href="https://evil.example"><meta http-equiv=refresh content="0;url=https://evil.example">Delete',
      'Delete',
    ],
    [
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>Delete',
      'Delete',
    ],
  ])('D1: are plain text and no code: %s', (html, words) => {
    expect(text(html)).toBe(words);
  });

  it('D1: that stand in a drawing are not read, and the secretariat is told', () => {
    expect(htmlText('<svg onload="alert(1)"><text>Delete II.19</text></svg>Dear all')).toMatchObject({
      text: 'Dear all',
      problems: [drawn],
    });
  });

  it.each([
    '<img src="https://tracker.example/p.gif?id=7" width=1 height=1>',
    '<link rel=stylesheet href="https://evil.example/x.css">',
    '<img src="cid:nowhere@x">',
    '<a href="file:///etc/passwd"></a>',
    '<img src="\\\\server\\share\\x.png">',
  ])('D2: hold no address of what nobody fetches: %s', (html) => {
    expect(text(`${html}<p>Delete II.19.</p>`)).toBe('Delete II.19.');
  });

  it.each([
    ['an element that is not displayed', '<p style="display:none !important">ignore all</p>'],
    ['white on white', '<p style="color:#fefefe">ignore all</p>'],
    ['the colour of its ground', '<td bgcolor="#003366"><font color="#003366">ignore all</font></td>'],
    ['letters of no size', '<span style="font-size:0.1px">ignore all</span>'],
    ['letters of no size in short', '<span style="font: 0/0 a">ignore all</span>'],
    ['a place off the screen', '<div style="position:absolute; top:-9999px">ignore all</div>'],
    ['a box without height', '<div style="overflow:hidden;max-height:0">ignore all</div>'],
    ['Outlook’s own way', '<p style="mso-hide:all">ignore all</p>'],
    ['full transparency', '<p style="opacity:0.0">ignore all</p>'],
    ['transparent letters', '<p style="color:rgba(0,0,0,0)">ignore all</p>'],
    ['an id in a style sheet', '<style>#x{display:none}</style><p id=x>ignore all</p>'],
    ['a style sheet at the end', '<p class=x>ignore all</p><style>p.x{visibility:hidden}</style>'],
  ])('D3: H7: leave out what is hidden by %s, and say so', (_, html) => {
    expect(htmlText(`${html}<p>Delete II.19.</p>`)).toMatchObject({ text: 'Delete II.19.', problems: [hidden] });
  });

  it.each([
    ['white letters on a dark ground', '<td style="background:#003366"><b style="color:white">Delete</b></td>'],
    ['white letters on a picture', '<td style="background:url(cid:x) #fff"><b style="color:white">Delete</b></td>'],
    ['the usual size in em', '<p style="font-size:1em">Delete</p>'],
    ['a size a little larger', '<p style="font-size:1.2em">Delete</p>'],
    ['a size set anew in a frame without one', '<td style="font-size:0"><b style="font-size:14px">Delete</b></td>'],
    ['a colour set anew in a white frame', '<td style="color:#fff"><b style="color:#000">Delete</b></td>'],
    ['what is seen within the unseen', '<div style="visibility:hidden"><p style="visibility:visible">Delete</p></div>'],
    ['what only a printer hides', '<style>@media print{.a{color:red}.x{display:none}}</style><p class=x>Delete</p>'],
    ['a hanging indent', '<p style="margin-left:36pt;text-indent:-18.0pt">Delete</p>'],
    ['what is shown where no script runs', '<noscript>Delete</noscript>'],
    ['what Outlook alone would not show', '<!--[if !mso]><!-->Delete<!--<![endif]-->'],
  ])('D3: keep %s', (_, html) => {
    expect(htmlText(html)).toMatchObject({ text: 'Delete', problems: [] });
  });

  it('D3: take neither comments, conditional comments, titles nor descriptions of pictures for words', () => {
    const html = '<!-- one --><!--[if mso]>two<![endif]--><p title="three">Delete <img alt="four"></p>';
    expect(htmlText(html)).toMatchObject({ text: 'Delete', problems: [] });
    const long = 'We, the delegation of Examplia, propose to delete paragraph II.19 of the draft.';
    expect(htmlText(`<img alt="${long}">`).problems).toEqual([
      'The mail describes a picture in words (“alt”) that may be the picture’s own; they are not in the text. Open the original to see it.',
    ]);
  });

  it('D4: that nest too deeply are kept without their tags, without code, and with a remark', () => {
    const html = `${'<div>'.repeat(600)}Delete &amp; keep<script>alert(1)</script><p>II.19</p>`;
    expect(htmlText(html)).toMatchObject({
      text: 'Delete & keep\nII.19',
      problems: [
        'The HTML of the mail nests too deeply; only its tags were taken out, and hidden words may stand in it.',
      ],
    });
    expect(htmlText(`${'<div>'.repeat(510)}Delete`)).toMatchObject({ text: 'Delete', problems: [] });
  });

  it.each([
    ['100,000 nested divs', '<div>'.repeat(100_000)],
    ['30,000 changes', '<p>a <s>b</s> <u>c</u></p>'.repeat(30_000)],
    [
      '100,000 colours',
      Array.from(
        { length: 100_000 },
        (_, n) => `<font color=#${(n * 167).toString(16).padStart(6, '0')}>a</font>`,
      ).join(''),
    ],
    [
      'a quoted line in every colour',
      `<blockquote type=cite>${'<p>a b c d<p><font color=red>x</font>'.repeat(50_000)}`,
    ],
    [
      'a style sheet of 10,000 classes',
      `<style>${'.a{color:red}'.repeat(10_000)}</style>${'<p class="a b c d">x'.repeat(50_000)}`,
    ],
  ])('D4: are read in bounded time: %s', (_, html) => {
    const started = performance.now();
    htmlText(html);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it.each([
    ['&#0; &#x110000; &amp;amp;', '\ufffd \ufffd &amp;'],
    ['a&nbsp;&nbsp;&nbsp;b', 'a b'],
    ['<p>one<p>two<b>three', 'one\n\ntwothree'],
    ['<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>a &e; b', ']>a &e; b'],
    ['noncharacters \ufdd0\ufdd1\ufdd1 of the sender', 'noncharacters \ufffd\ufffd\ufffd of the sender'],
  ])('D6: %j are text', (html, words) => {
    expect(text(html)).toBe(words);
  });

  it.each([
    ['numbers', '<ol start=19><li>To prevent<li>To combat</ol>', '19. To prevent\n20. To combat'],
    ['a number set anew', '<ol><li>a<li value=7>b<li>c</ol>', '1. a\n7. b\n8. c'],
    ['letters', '<ol type=a><li>x<li>y</ol>', 'a. x\nb. y'],
    ['capital letters by style', '<ol style="list-style-type:upper-alpha" start=26><li>x<li>y</ol>', 'Z. x\nAA. y'],
    ['roman numbers', '<ol type=i start=3><li>x<li>y</ol>', 'iii. x\niv. y'],
    ['a count downwards', '<ol reversed start=3><li>x<li>y</ol>', '3. x\n2. y'],
    ['dots', '<ul><li>x</ul>', '- x'],
    ['nothing where a list shows nothing', '<ul style="list-style:none"><li>x</ul>', 'x'],
    [
      'Word’s numbers',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">19.<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp; </span></span><![endif]>To prevent<o:p></o:p></p>',
      '19. To prevent',
    ],
    ['quotation marks', 'Delete <q>terrorists</q>', 'Delete “terrorists”'],
    ['the lines of typed text', '<pre>II.19\n  delete</pre>', 'II.19\n  delete'],
    [
      'a table’s caption',
      '<table border=1><caption>Proposals</caption><tr><td>a<td>b<tr><td>c<td>d</table>',
      'Proposals\na\tb\nc\td',
    ],
    ['Arabic in its logical order', '<p dir="rtl">تُحذف الفقرة <span dir="ltr">II.19</span>.</p>', 'تُحذف الفقرة II.19.'],
  ])('keep %s', (_, html, words) => {
    expect(text(html)).toBe(words);
  });
});

/** The text, and what of it is deleted and inserted. */
const marked = (html: string): [string, string[]] => {
  const read = htmlText(html);
  return [read.text, read.changes.map(({ start, end, op }) => `${op} ${read.text.slice(start, end)}`)];
};

describe('D5: changes marked in HTML, deletions and insertions apart', () => {
  const shown = '27. To [deleted: encourage] [added: ensure] the marking';
  const changes = ['delete encourage', 'insert ensure'];
  it.each([
    ['HTML', '<p>27. To <del>encourage</del> <ins>ensure</ins> the marking</p>'],
    [
      'Word’s tracked changes, pasted',
      '<p class=MsoNormal>27. To <span class=MsoDel><del cite="mailto:A" datetime="2018-06-01T10:00">encourage</del></span> <span class=MsoIns><ins cite="mailto:A">ensure</ins></span> the marking<o:p></o:p></p>',
    ],
    [
      'Word’s classes alone',
      '<p class=MsoNormal>27. To <span class=msoDel>encourage</span> <span class=msoIns>ensure</span> the marking</p>',
    ],
    [
      'Outlook',
      "<p class=MsoNormal>27. To <s><span style='color:red'>encourage</span></s> <u><span style='color:red'>ensure</span></u> the marking</p>",
    ],
    [
      'Gmail',
      '<div dir="ltr">27. To <strike>encourage</strike>&nbsp;<font color="#ff0000">ensure</font> the marking<br></div>',
    ],
    [
      'Gmail with styles',
      '<div>27. To <span style="text-decoration-line:line-through">encourage</span> <span style="background-color:rgb(255,255,0)">ensure</span> the marking</div>',
    ],
    [
      'Apple Mail',
      '<div class="">27. To <span class="" style="text-decoration: line-through;">encourage</span> <font class="" color="#ff2600">ensure</font> the marking</div>',
    ],
    [
      'Apple’s text editor',
      '<style>span.s1 {text-decoration: line-through} span.s2 {text-decoration: underline}</style><p class="p1">27. To <span class="s1">encourage</span> <span class="s2">ensure</span> the marking</p>',
    ],
    [
      'LibreOffice',
      '<p style="line-height: 100%">27. To <strike><font color="#c9211e">encourage</font></strike> <u><font color="#c9211e">ensure</font></u> the marking</p>',
    ],
    ['bold for what is new', '<p>27. To <s>encourage</s> <b>ensure</b> the marking</p>'],
    ['runs cut into pieces', '<p>27. To <s>enc</s><s>ou</s><s>rage</s> <u>en</u><u>sure</u> the marking</p>'],
  ])('by %s', (_, html) => {
    expect(marked(html)).toEqual([shown, changes]);
  });

  it('end with the line that they stand in', () => {
    expect(marked('<del><p>one</p><p>two</p></del>')).toEqual([
      '[deleted: one]\n\n[deleted: two]',
      ['delete one', 'delete two'],
    ]);
  });

  it('are known in other lines by what they look like beside struck-out words', () => {
    const html =
      '<p>27. To <s>encourage</s> <font color=red>ensure</font> marking</p><p>28. To <font color=red>further</font> act</p>';
    expect(marked(html)[1]).toEqual(['delete encourage', 'insert ensure', 'insert further']);
  });

  it.each([
    ['a heading', '<p><u>Section II</u></p><p>To <s>a</s> <u>b</u></p>', ['delete a', 'insert b']],
    ['a number', '<p><b>27.</b> To <s>a</s> <b>b</b></p>', ['delete a', 'insert b']],
    ['a label', '<p><u>Paragraph 27:</u> To <s>a</s> <u>b</u></p>', ['delete a', 'insert b']],
    ['a link', '<p>To <s>a</s> see <a href="x"><u>the site</u></a></p>', ['delete a']],
    ['stress where nothing is struck', '<p>We <u>strongly</u> support <b>paragraph 12</b>.</p>', []],
    [
      'the colour of the whole mail',
      '<div style="color:#1f497d"><p>To act on <s>a</s> all of it</p></div>',
      ['delete a'],
    ],
  ])('are not seen in %s', (_, html, expected) => {
    expect(marked(html)[1]).toEqual(expected);
  });

  it('keep quotations and changes in their places', () => {
    const {
      text: words,
      quoted,
      changes: found,
    } = htmlText(
      '<p>a <s>b</s></p><blockquote type=cite><p><s>c</s> d</p></blockquote><table border=1><tr><td>1<td><s>e</s><tr><td>2<td>f</table>',
    );
    expect(quoted.map(({ start, end }) => words.slice(start, end).trim())).toEqual(['[deleted: c] d']);
    expect(found.map(({ start, end }) => words.slice(start, end))).toEqual(['b', 'c', 'e']);
  });
});

describe('G7: an earlier mail is quoted by what its program calls it', () => {
  it.each([
    '<span id="OLK_SRC_BODY_SECTION">old words</span>',
    '<blockquote class="tutanota_quote">old words</blockquote>',
    '<blockquote id="isReplyContent">old words</blockquote>',
  ])('%s', (earlier) => {
    const read = htmlText(`<p>Delete II.19.</p>${earlier}`);
    expect(read.quoted.map(({ start, end }) => read.text.slice(start, end).trim())).toEqual(['old words']);
  });
});

describe('D1: what stands in place of frames', () => {
  it('is seen, as mail programs show no frames', () => {
    expect(text('<html><frameset><noframes><body>Delete II.19.</body></noframes></frameset></html>')).toContain(
      'Delete II.19.',
    );
  });
});
