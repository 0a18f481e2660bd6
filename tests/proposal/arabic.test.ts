import { describe, expect, it } from 'vitest';
import { itemsOf, placed, toldKind } from './reading-of.ts';

const under = (line: string): string => `ملاحظات وفد بلادي على القسم الثاني من مشروع الوثيقة الختامية:\n\n${line}`;

describe('what Arabic asks of a paragraph', () => {
  it.each([
    ['نقترح حذف الفقرة 12.', ['II.12 delete']],
    ['الفقرة 12: حذفها.', ['II.12 delete']],
    ['ف 12: تشطب', ['II.12 delete']],
    ['تُحذف الفقرة ١٢ بأكملها.', ['II.12 delete']],
    ['يرجى شطب الفقرة (12).', ['II.12 delete']],
    ['نطالب بحذف الفقرة رقم 12 لأنها مكررة.', ['II.12 delete']],
    ['الفقرة الثانية عشرة: تُلغى.', ['II.12 delete']],
    ['يرى وفد بلادي أن تُحذف الفقرة 12.', ['II.12 delete']],
    ['ينبغي حذف الفقرة 12 من المشروع.', ['II.12 delete']],
    ['نود حذف الفقرة 12.', ['II.12 delete']],
    ['الفقرة 12: الاستغناء عنها.', ['II.12 delete']],
    ['لا نرى ضرورة للفقرة 12 ونقترح حذفها.', ['II.12 delete']],
    ['الفقرة 12: لا حاجة إليها.', ['II.12 delete']],
    ['12- تحذف.', ['II.12 delete']],
    ['الفقرة ١٢ : حذف', ['II.12 delete']],
    ['احذفوا الفقرة 12 رجاءً.', ['II.12 delete']],
    ['إلغاء الفقرة 12.', ['II.12 delete']],
    ['إسقاط الفقرة 12 برمتها.', ['II.12 delete']],
    ['الفقرة 12 زائدة عن الحاجة.', ['II.12 delete']],
    ['نفضل حذف الفقرة 12.', ['II.12 delete']],
    ['من الأفضل حذف الفقرة 12.', ['II.12 delete']],
    ['نكون ممتنين لو حُذفت الفقرة 12.', ['II.12 delete']],
    ['نوصي بحذف الفقرة 12 حرصاً على الإيجاز.', ['II.12 delete']],
    ['نؤيد الفقرة 12.', ['II.12 support']],
    ['يؤيد وفدنا الفقرة 12 كما وردت.', ['II.12 support']],
    ['الفقرة 12: نؤيدها تأييداً كاملاً.', ['II.12 support']],
    ['نطلب الإبقاء على الفقرة 12 كما هي.', ['II.12 support']],
    ['الفقرة 12: موافقون.', ['II.12 support']],
    ['الفقرة 12: لا اعتراض لدينا عليها.', ['II.12 support']],
    ['لا نؤيد حذف الفقرة 12.', ['II.12 support']],
    ['ينبغي عدم حذف الفقرة 12.', ['II.12 support']],
    ['نعارض حذف الفقرة 12.', ['II.12 support']],
    ['نعترض على شطب الفقرة 12.', ['II.12 support']],
    ['تحظى الفقرة 12 بتأييدنا الكامل.', ['II.12 support']],
    ['نتمسك بالفقرة 12 بصيغتها الحالية.', ['II.12 support']],
    ['الفقرة 12 مقبولة لدينا.', ['II.12 support']],
    ['نرحب بالفقرة 12 وندعمها.', ['II.12 support']],
    ['لا مانع لدينا من الفقرة 12.', ['II.12 support']],
    ['الفقرة 12: تبقى دون تغيير.', ['II.12 support']],
    ['يُحتفظ بالفقرة 12 كما وردت في المشروع.', ['II.12 support']],
    ['لا نرى مبرراً لحذف الفقرة 12.', ['II.12 support']],
    ['الفقرة 12: نعم.', ['II.12 support']],
    ['نرجو ألا تُمس الفقرة 12.', ['II.12 support']],
    ['نحرص على بقاء الفقرة 12.', ['II.12 support']],
    ['نوافق على نص الفقرة 12.', ['II.12 support']],
    ['نعترض على الفقرة 12.', ['II.12 oppose']],
    ['لا نؤيد الفقرة 12.', ['II.12 oppose']],
    ['لا يمكننا قبول الفقرة 12.', ['II.12 oppose']],
    ['لا يمكن لوفد بلادي أن يقبل الفقرة 12.', ['II.12 oppose']],
    ['يتعذر علينا تأييد الفقرة 12.', ['II.12 oppose']],
    ['الفقرة 12 غير مقبولة.', ['II.12 oppose']],
    ['نرفض الفقرة 12 رفضاً قاطعاً.', ['II.12 oppose']],
    ['الفقرة 12: مرفوضة.', ['II.12 oppose']],
    ['لا نستطيع الموافقة على الفقرة 12.', ['II.12 oppose']],
    ['تثير الفقرة 12 صعوبات لوفدنا.', ['II.12 oppose']],
    ['لدينا صعوبة في الفقرة 12.', ['II.12 oppose']],
    ['نعارض الفقرة 12 بصيغتها الحالية.', ['II.12 oppose']],
    ['نتحفظ على الفقرة 12.', ['II.12 reserve']],
    ['توضع الفقرة 12 بين قوسين معقوفين.', ['II.12 reserve']],
    ['نقترح وضع الفقرة 12 بين معقوفتين.', ['II.12 reserve']],
    ['نحتفظ بموقفنا بشأن الفقرة 12.', ['II.12 reserve']],
    ['تحتفظ المجموعة بموقفها من الفقرة 12 إلى حين ورود التعليمات.', ['II.12 reserve']],
    ['الفقرة 12: قيد الدراسة في العاصمة.', ['II.12 reserve']],
    ['لا تزال الفقرة 12 قيد النظر.', ['II.12 reserve']],
    ['الفقرة 12: في انتظار التعليمات.', ['II.12 reserve']],
    ['نسجل تحفظنا على الفقرة 12.', ['II.12 reserve']],
    ['لوفد بلادي تحفظ على الفقرة 12.', ['II.12 reserve']],
    ['نحتاج إلى مزيد من الوقت لدراسة الفقرة 12.', ['II.12 reserve']],
    ['ما المقصود بعبارة "relevant stakeholders" في الفقرة 12؟', ['II.12 question']],
    ['نود الاستفسار عن الفقرة 12.', ['II.12 question']],
    ['الفقرة 12: نرجو توضيح المقصود.', ['II.12 question']],
    ['لماذا أُدرجت الفقرة 12؟', ['II.12 question']],
    ['نطلب إيضاحات بشأن الفقرة 12.', ['II.12 question']],
    ['هل تشمل الفقرة 12 الذخيرة؟', ['II.12 question']],
    ['نقترح تقسيم الفقرة 12 إلى فقرتين.', ['II.12 split']],
    ['تُقسم الفقرة 12 إلى فقرتين.', ['II.12 split']],
    ['نقترح نقل الفقرة 12 إلى ما بعد الفقرة 14.', ['II.12 move']],
    ['تُنقل الفقرة 12 إلى القسم الرابع.', ['II.12 move']],
    ['الفقرة 12: نقلها إلى ما قبل الفقرة 10.', ['II.12 move']],
    ['ينبغي أن تأتي الفقرة 12 بعد الفقرة 14.', ['II.12 move']],
    ['في الفقرة 12، تُحذف عبارة "exchange of information".', ['II.12 amend']],
    ['الفقرة 12: حذف كلمة "information".', ['II.12 amend']],
    ['في الفقرة 12، نقترح الاستعاضة عن كلمة "encourage" بكلمة "urge".', ['II.12 amend']],
    ['في الفقرة 12 يُستعاض عن "encourage" بـ"urge".', ['II.12 amend']],
    ['الفقرة 12: يستبدل بكلمة "encourage" كلمة "urge".', ['II.12 amend']],
    ['الفقرة 12: تستبدل كلمة "encourage" بكلمة "urge".', ['II.12 amend']],
    ['الفقرة 12: "urge" بدلاً من "encourage".', ['II.12 amend']],
    ['الفقرة 12: تغيير "encourage" إلى "urge".', ['II.12 amend']],
    ['في الفقرة 12 تحل كلمة "urge" محل كلمة "encourage".', ['II.12 amend']],
    ['في الفقرة 12، تضاف عبارة "as appropriate" بعد كلمة "coordination".', ['II.12 amend']],
    ['في نهاية الفقرة 12 تضاف عبارة "as appropriate".', ['II.12 amend']],
    ['إضافة ", as appropriate" في آخر الفقرة 12.', ['II.12 amend']],
    ['الفقرة 12: إدراج "as appropriate" بين "coordination" و"including".', ['II.12 amend']],
    ['الفقرة 12: بعد كلمة "coordination" تُدرج كلمة "dialogue".', ['II.12 amend']],
    ['الفقرة 12، الجملة الأولى: حذفها.', ['II.12 amend']],
    ['تعديل الفقرة 12 بإضافة "as appropriate" في نهايتها.', ['II.12 amend']],
    ['نقترح إعادة صياغة الفقرة 12.', ['II.12 amend']],
    ['الفقرة 12: تصويب "coordinaton" لتصبح "coordination".', ['II.12 amend']],
    ['حذف "and" و"the" من الفقرة 12.', ['II.12 amend']],
    ['حذف الجملة الأخيرة من الفقرة 12.', ['II.12 amend']],
    ['تُلغى من الفقرة 12 كلمتا "exchange of".', ['II.12 amend']],
    ['حذف بقية الفقرة 12 بعد عبارة "coordination".', ['II.12 amend']],
    ['يكون نص الفقرة 12 كالآتي: "To encourage coordination among States at all levels."', ['II.12 replace']],
    ['الفقرة 12: يصبح نصها: "To encourage coordination among States at all levels."', ['II.12 replace']],
    ['يُستعاض عن نص الفقرة 12 بالنص التالي: "To encourage coordination among States at all levels."', ['II.12 replace']],
    ['تعاد صياغة الفقرة 12 لتصبح كما يلي: "To encourage coordination among States at all levels."', ['II.12 replace']],
    ['تُعدّل الفقرة 12 ليصبح نصها كالتالي: "To encourage coordination among States at all levels."', ['II.12 replace']],
    ['بعد الفقرة 12، تُضاف فقرة جديدة نصها: "To encourage coordination among States at all levels."', ['II.12+ insert']],
    ['إدراج فقرة جديدة 12 مكرر: "To encourage coordination among States at all levels."', ['II.12+ insert']],
    [
      'نقترح إضافة فقرة جديدة بعد الفقرة 12: "To encourage coordination among States at all levels."',
      ['II.12+ insert'],
    ],
    ['فقرة جديدة بعد الفقرة 12: "To encourage coordination among States at all levels."', ['II.12+ insert']],
    ['الفقرة 12 مكرراً (جديدة): "To encourage coordination among States at all levels."', ['II.12+ insert']],
    ['إضافة الفقرة التالية بعد الفقرة 12: "To encourage coordination among States at all levels."', ['II.12+ insert']],
    [
      'قبل الفقرة 13 تُدرج فقرة جديدة، هذا نصها: "To encourage coordination among States at all levels."',
      ['II.12+ insert'],
    ],
    ['نسحب مقترحنا بشأن الفقرة 12.', ['II.12 withdraw']],
    ['لم نعد نصر على مقترحنا بشأن الفقرة 12.', ['II.12 withdraw']],
    ['يرجى اعتبار مقترحنا بشأن الفقرة 12 لاغياً.', ['II.12 withdraw']],
    ['تسحب دولة قطر اقتراحها المتعلق بالفقرة 12.', ['II.12 withdraw']],
    ['نقترح دمج الفقرة 12 مع الفقرة 13.', ['II.12 merge', 'II.13 merge']],
    ['الفقرتان 12 و13: تُدمجان في فقرة واحدة.', ['II.12 merge', 'II.13 merge']],
    ['يمكن ضم الفقرتين 12 و13.', ['II.12 merge', 'II.13 merge']],
    ['الجمع بين الفقرتين 12 و13.', ['II.12 merge', 'II.13 merge']],
  ])('%s', (line, wanted) => {
    expect(placed(under(line))).toEqual(wanted);
  });
});

describe('what asks for nothing in Arabic', () => {
  it.each([
    'نشكركم على إدراج الفقرة 12.',
    'لا تعليق على الفقرة 12.',
    'ليس لدينا ملاحظات على الفقرة 12.',
    'تفضلوا بقبول فائق الاحترام والتقدير.',
    'نؤيد الفقرة 12 من قرار الجمعية العامة 72/55.',
    'البعثة الدائمة - الطابق 12، نيويورك',
  ])('%s', (line) => {
    expect(placed(under(line))).toEqual([]);
  });
});

describe('turns of Arabic prose from many offices', () => {
  it.each([
    ['نقترح حذف الفقرة 12 كلياً.', ['II.12 delete']],
    ['لا تضيف الفقرة 12 قيمة تُذكر، ونحبذ حذفها.', ['II.12 delete']],
    ['ينبغي ألا يتضمن النص النهائي الفقرة 12.', ['II.12 delete']],
    ['يتعين استبعاد الفقرة 12 من خطة التنفيذ.', ['II.12 delete']],
    ['نرجو رفع الفقرة 12 من الوثيقة.', ['II.12 delete']],
    ['نقترح التخلي عن الفقرة 12.', ['II.12 delete']],
    ['من الأفضل أن يخلو النص من الفقرة 12.', ['II.12 delete']],
    ['يُصرف النظر عن الفقرة 12.', ['II.12 delete']],
    ['نقترح إلغاء كل من الفقرتين 18 و22.', ['II.18 delete', 'II.22 delete']],
    ['نؤيد الفقرة 12 بصيغتها الواردة في المشروع.', ['II.12 support']],
    ['لا تحفظ لنا على الفقرة 12.', ['II.12 support']],
    ['وفد بلادي مرتاح للفقرة 12.', ['II.12 support']],
    ['يتفق وفدنا مع ما جاء في الفقرة 12.', ['II.12 support']],
    ['نتمسك بنص الفقرة 12 ولا نقبل المساس به.', ['II.12 support']],
    ['نعرب عن ترحيبنا بإدراج الفقرة 12.', ['II.12 support']],
    ['نثني على الصياغة المتوازنة للفقرة 12.', ['II.12 support']],
    ['نود أن نؤكد مساندتنا للفقرة 12.', ['II.12 support']],
    ['الفقرة 12 تفي بالغرض.', ['II.12 support']],
    ['صيغة الفقرة 12 موفقة ونرى اعتمادها.', ['II.12 support']],
    ['يستطيع وفد بلادي أن يتعايش مع الفقرة 12.', ['II.12 support']],
    ['الفقرة 12 موضع ترحيب.', ['II.12 support']],
    ['لا يمكن لوفدنا أن يؤيد الفقرة 12.', ['II.12 oppose']],
    ['الفقرة 12 غير مقبولة بصيغتها الحالية.', ['II.12 oppose']],
    ['تشكل الفقرة 12 خطاً أحمر لنا.', ['II.12 oppose']],
    ['لا يؤيد وفد بلادي الفقرة 12.', ['II.12 oppose']],
    ['ليس بوسعنا الموافقة على الفقرة 12.', ['II.12 oppose']],
    ['يتعذر على وفد بلادي تأييد الفقرة 12.', ['II.12 oppose']],
    ['يعلن وفدي معارضته للفقرة 12.', ['II.12 oppose']],
    ['نحن غير مرتاحين للفقرة 12.', ['II.12 oppose']],
    ['نتحفظ مؤقتاً على الفقرة 12.', ['II.12 reserve']],
    ['نرجئ إبداء رأينا في الفقرة 12.', ['II.12 reserve']],
    ['الفقرة 12 بحاجة إلى مزيد من المشاورات مع العاصمة.', ['II.12 reserve']],
    ['للوفد تحفظ على الفقرة 12.', ['II.12 reserve']],
    ['لا يسعنا قبول الفقرة 12 إلا إذا روعي مبدأ التوزيع الجغرافي.', ['II.12 reserve']],
    ['نحتفظ بحقنا في إبداء ملاحظات لاحقة على الفقرة 12.', ['II.12 reserve']],
    ['يمكننا تأييد الفقرة 12 إذا حظيت بتأييد الوفود الأخرى.', ['II.12 reserve']],
    ['نتساءل عن جدوى الفقرة 12.', ['II.12 question']],
    ['نرجو من الأمانة توضيح الفقرة 12.', ['II.12 question']],
    ['ما مصدر الصيغة المستخدمة في الفقرة 12؟', ['II.12 question']],
    ['ليس واضحاً لنا من المخاطب في الفقرة 12.', ['II.12 question']],
    ['أيقصد بالفقرة 12 جميع الدول؟', ['II.12 question']],
    ['نعلق على الفقرة 12 أهمية كبيرة لكنها تحتاج إلى موارد.', ['II.12 comment']],
    ['نلفت الانتباه إلى أن الفقرة 12 تتداخل مع الفقرة 7.', ['II.12 comment']],
    ['في الفقرة 44، يُستبدل بـ"might" "may".', ['II.44 amend might>may']],
    ['في الفقرة 44، "may" بدلاً من "might".', ['II.44 amend might>may']],
    ['الفقرة 44: نميل إلى "may" بدلاً من "might".', ['II.44 amend might>may']],
    ['حيث تقول الفقرة 44 "might" ينبغي أن تقول "may".', ['II.44 amend might>may']],
    ['لو قيل في الفقرة 44 "may" عوض "might" لكان أوضح.', ['II.44 amend might>may']],
    ['في الفقرة 44 تصبح كلمة "might" "may".', ['II.44 amend might>may']],
    ['الفقرة 44: يكون الفعل "may" لا "might".', ['II.44 amend might>may']],
    ['نرى في الفقرة 44 إحلال "may" محل "might".', ['II.44 amend might>may']],
    ['لفظ "might" الوارد في الفقرة 44 يُبدل بلفظ "may".', ['II.44 amend might>may']],
    ['الفقرة 44: استبدال "might" → "may".', ['II.44 amend might>may']],
    ['تتغير كلمة "might" في الفقرة 44 إلى "may".', ['II.44 amend might>may']],
    ['الفقرة 44: "full" قوية أكثر من اللازم، وتكفي "due".', ['II.44 amend full>due']],
    ['تخفف الصيغة في الفقرة 44 باستخدام "due" بدلاً من "full".', ['II.44 amend full>due']],
    ['لا لزوم لكلمة "full" في الفقرة 44.', ['II.44 amend full>']],
    ['الفقرة 44: دون كلمة "full".', ['II.44 amend full>']],
    ['نرى أن كلمة "full" لا محل لها في الفقرة 44.', ['II.44 amend full>']],
    ['الفقرة 44: إسقاط "full".', ['II.44 amend full>']],
    ['نطلب في الفقرة 44 ألا تَرِد كلمة "full".', ['II.44 amend full>']],
    ['في الفقرة 44 تضاف كلمة "always" بعد كلمة "To".', ['II.44 amend >always']],
    ['الفقرة 44: تُقحم كلمة "always" بين "To" و"take".', ['II.44 amend >always']],
    ['الفقرة 44: بعد "To" توضع كلمة "always".', ['II.44 amend >always']],
    ['ينبغي أن تُستهل الفقرة 44 بعبارة "in particular".', ['II.44 amend >in particular']],
    ['الفقرة 44: تضاف في نهايتها ", if appropriate".', ['II.44 amend >, if appropriate']],
    ['تكتمل الفقرة 44 بإضافة ", if appropriate" إلى آخرها.', ['II.44 amend >, if appropriate']],
    ['الفقرة 44 تحتاج إلى عبارة ", if appropriate" في آخرها.', ['II.44 amend >, if appropriate']],
    ['نقترح أن تشمل الفقرة 44 "ammunition" أيضاً.', ['II.44 amend >ammunition']],
    ['نقترح تبسيط الفقرة 44.', ['II.44 amend']],
    ['نطلب تقوية لغة الفقرة 44.', ['II.44 amend']],
    ['يلزم ضبط صياغة الفقرة 44.', ['II.44 amend']],
    ['نقترح أن تتسق الفقرة 44 مع لغة برنامج العمل.', ['II.44 amend']],
    ['يُستعاض عن الفقرة 44 بما يلي: "To assess the risk."', ['II.44 replace >To assess the risk.']],
    ['نقترح أن يكون نص الفقرة 44 كما يلي: "To assess the risk."', ['II.44 replace >To assess the risk.']],
    ['الفقرة 44، النص البديل: "To assess the risk."', ['II.44 replace >To assess the risk.']],
    ['تُقرأ الفقرة 44 بعد التعديل كالآتي: "To assess the risk."', ['II.44 replace >To assess the risk.']],
    ['الفقرة 44: تُستبدل بالفقرة التالية: "To assess the risk."', ['II.44 replace >To assess the risk.']],
    ['نقترح استحداث فقرة بعد الفقرة 44: "To assess the risk."', ['II.44+ insert >To assess the risk.']],
    ['إضافة الفقرة 44 مكرراً ونصها: "To assess the risk."', ['II.44+ insert >To assess the risk.']],
    ['نود أن نرى فقرة جديدة بعد الفقرة 44 نصها كالآتي: "To assess the risk."', ['II.44+ insert >To assess the risk.']],
    ['بين الفقرتين 44 و45 تُدرج الفقرة الجديدة التالية: "To assess the risk."', ['II.44+ insert >To assess the risk.']],
    ['ندعو إلى إضافة فقرة بعد الفقرة 44 تتناول دور الشباب.', ['II.44+ insert']],
    ['نقترح نقل الفقرة 12 لتأتي بعد الفقرة 20.', ['II.12 move']],
    ['يُغيَّر ترتيب الفقرة 12 لترد قبل الفقرة 7.', ['II.12 move']],
    ['تُرحَّل الفقرة 12 إلى القسم الرابع.', ['II.12 move']],
    ['تدمج الفقرتان 12 و13.', ['II.12 merge', 'II.13 merge']],
    ['تُجمع الفقرتان 12 و13 في نص واحد.', ['II.12 merge', 'II.13 merge']],
    ['نقترح شطر الفقرة 12 إلى شطرين.', ['II.12 split']],
    ['يسحب وفد بلادي اقتراحه المتعلق بالفقرة 12.', ['II.12 withdraw']],
    ['لا نصر على تعديلنا للفقرة 12.', ['II.12 withdraw']],
    ['نتخلى عن مقترحنا الخاص بالفقرة 12.', ['II.12 withdraw']],
    ['نؤيد التعديل الذي اقترحته الهند على الفقرة 12.', ['II.12 support']],
    ['ينضم وفدنا إلى مقترح المجموعة الأفريقية في الفقرة 12.', ['II.12 support']],
    ['لا نؤيد مقترح كوبا بخصوص الفقرة 12.', ['II.12 oppose']],
    ['لا نؤيد الدعوات إلى تعديل الفقرة 12.', ['II.12 oppose']],
    ['تُحذف الفقرة 12. وإلا فليُستعض عن "coordination" بـ"cooperation".', ['II.12 delete', 'II.12 amend']],
    ['نؤيد الفقرة 12، أما الفقرة 13 فنطلب حذفها.', ['II.12 support', 'II.13 delete']],
    ['نعارض حذف الفقرة 12.', ['II.12 support']],
    ['لا نرى حاجة إلى تغيير الفقرة 12.', ['II.12 support']],
    ['نطلب حذف الفقرة الحادية والعشرين.', ['II.21 delete']],
    ['ونطلب في القسم الخامس حذف الفقرة 7.', ['V.7 delete']],
    ['لنا تحفظ على الفقرة 15 من الإعلان.', ['I.15 reserve']],
    ['القسم الرابع: تحذف الفقرتان 21 و22.', ['IV.21 delete', 'IV.22 delete']],
    ['ملاحظة عامة: نفضل لغة متفقاً عليها في الوثيقة كلها.', ['general comment']],
    ['وتغتنم البعثة هذه الفرصة لتبلغكم بأن حكومتها تتحفظ على الفقرة 86.', ['II.86 reserve']],
    ['وترحب البعثة بالفقرة 93 أيما ترحيب.', ['II.93 support']],
    [
      'الفقرة 74: ليس "gender-disaggregated data" بل "sex-disaggregated data".',
      ['II.74 amend gender-disaggregated data>sex-disaggregated data'],
    ],
    ['الفقرة 50: خطأ لغوي: "selling"، صوابه "sale".', ['II.50 amend selling>sale']],
    ['الرأي عندنا أن الفقرة 12 تستوجب الحذف.', ['II.12 delete']],
    ['ما ورد في الفقرة 12 يلبي تطلعاتنا.', ['II.12 support']],
    ['الفقرة 12 محل تحفظ من جانبنا.', ['II.12 reserve']],
    ['نأمل أن تبقى الفقرة 12 في المشروع القادم.', ['II.12 support']],
    ['في الفقرة 44 يستحسن أن تحل "any transfer" مكان "such transfers".', ['II.44 amend such transfers>any transfer']],
    ['لا تعكس الفقرة 44 مسؤولية المصدر، وينبغي تصحيح ذلك.', ['II.44 amend']],
  ])('%s', (line, wanted) => {
    const got = itemsOf(under(line)).map((item) =>
      wanted.some((one) => one.includes('>'))
        ? `${item.target} ${toldKind(item)} ${item.oldText ?? ''}>${item.newText ?? ''}`
        : `${item.target} ${toldKind(item)}`,
    );
    expect([...got].sort()).toEqual([...wanted].sort());
  });
});

describe('more turns of Arabic prose', () => {
  it.each([
    ['لا نجد مبرراً لوجود الفقرة 12 ونطلب رفعها.', ['II.12 delete']],
    ['حبذا لو سقطت الفقرة 12 من الصيغة النهائية.', ['II.12 delete']],
    ['أما الفقرة 45 فمكانها ليس في هذه الوثيقة، وعليه نقترح إخراجها منها.', ['II.45 delete']],
    ['ليس لدى المجموعة أي اعتراض على الفقرة 12 بصيغتها المعروضة.', ['II.12 support']],
    ['يرى وفدنا أن الفقرة 12 متوازنة وينبغي المحافظة عليها.', ['II.12 support']],
    ['الفقرة 12: جيدة كما هي، لا تمسّوها.', ['II.12 support']],
    ['وفد بلادي ليس في وضع يمكّنه من تأييد الفقرة 12.', ['II.12 oppose']],
    ['لسنا مع الفقرة 12.', ['II.12 oppose']],
    ['موقفنا من الفقرة 12 معلّق ريثما تصلنا تعليمات من العاصمة.', ['II.12 reserve']],
    ['لا تزال الفقرة 12 قيد البحث لدى الجهات المختصة في بلادي.', ['II.12 reserve']],
    ['ما المقصود بعبارة "arms transfer licensing authorities" في الفقرة 12؟', ['II.12 question']],
    ['ينتظر الوفد إيضاحاً من الأمانة بشأن نطاق الفقرة 12.', ['II.12 question']],
    ['نلاحظ أن الفقرة 12 لم تعد تشير إلى دور المجتمع المدني.', ['II.12 comment']],
    ['الفقرة 12: "cooperation" أنسب من "coordination".', ['II.12 amend coordination>cooperation']],
    [
      'بدل كلمة "coordination" الواردة في الفقرة 12، ليكن التعبير "cooperation".',
      ['II.12 amend coordination>cooperation'],
    ],
    ['في الفقرة 12 نستعيض عن "coordination" ونضع "cooperation".', ['II.12 amend coordination>cooperation']],
    ['الفقرة 44: "might" ضعيفة جداً، و"may" أدق.', ['II.44 amend might>may']],
    ['الفقرة 44: تُرفع كلمة "full".', ['II.44 amend full>']],
    [
      'نطلب عدم ذكر "the International Monetary Fund and the World Bank" في الفقرة 13.',
      ['II.13 amend the International Monetary Fund and the World Bank>'],
    ],
    ['نود أن تُختم الفقرة 44 بعبارة ", as appropriate".', ['II.44 amend >, as appropriate']],
    ['ندعو إلى إيراد صفة "voluntary" في الفقرة 44.', ['II.44 amend >voluntary']],
    ['نطلب إعادة صياغة الفقرة 44 بلغة أكثر وضوحاً.', ['II.44 amend']],
    ['يصبح نص الفقرة 44: "To consider the risk of diversion."', ['II.44 replace >To consider the risk of diversion.']],
    [
      'بعد الفقرة 44 نقترح فقرة جديدة هذا نصها: "To consider the risk of diversion."',
      ['II.44+ insert >To consider the risk of diversion.'],
    ],
    [
      'نقترح أن تلي الفقرة 44 فقرةٌ نصها: "To consider the risk of diversion."',
      ['II.44+ insert >To consider the risk of diversion.'],
    ],
    [
      'في نهاية القسم الثاني تضاف فقرة ختامية: "To consider the risk of diversion."',
      ['II.94+ insert >To consider the risk of diversion.'],
    ],
    ['يحسن تقديم الفقرة 12 لتسبق الفقرة 7.', ['II.12 move']],
    ['الفقرتان 65 و66 متشابهتان ويحسن دمجهما.', ['II.65 merge', 'II.66 merge']],
    ['نسحب مقترحنا بشأن الفقرة 12.', ['II.12 withdraw']],
    ['نؤيد مقترح اليابان بشأن الفقرة 12.', ['II.12 support']],
    ['نعارض اقتراح حذف الفقرة 12 المقدم من كندا.', ['II.12 oppose']],
    ['تحذف الأولى من الفقرتين 12 و13 وتبقى الثانية.', ['II.12 delete', 'II.13 support']],
    ['في الفقرة الثالثة والعشرين تحذف كلمة "promptly".', ['II.23 amend promptly>']],
    ['الفقرة 21 من القسم الرابع: يستعاض عن "To urge" بـ "To encourage".', ['IV.21 amend To urge>To encourage']],
    ['الفقرتان 3 و4 من القسم الخامس مقبولتان.', ['V.3 support', 'V.4 support']],
    [
      'تهدي البعثة تحياتها وتتشرف بأن تقترح أن يُستعاض في الفقرة 13 عن عبارة "the World Bank" بعبارة "the regional development banks".',
      ['II.13 amend the World Bank>the regional development banks'],
    ],
    [
      'وتود البعثة أن تحل عبارة "formal and informal education" محل "education" في الفقرة 93.',
      ['II.93 amend education>formal and informal education'],
    ],
    [
      'كلمة "terrorists" في الفقرة 19، نقترح أن تصبح "terrorist groups" أينما وردت.',
      ['II.19 amend terrorists>terrorist groups'],
    ],
    ['لا نؤيد حذف الفقرة 50.', ['II.50 support']],
    [
      'مصطلح "3D printers" في الفقرة 63 ضيق، والأوسع منه "additive manufacturing equipment".',
      ['II.63 amend 3D printers>additive manufacturing equipment'],
    ],
    ['الأنسب أن ترد الفقرة 20 في نهاية الفرع باء.', ['II.20 move']],
    ['الفقرة 15: + "regional" قبل "transport organizations".', ['II.15 amend >regional']],
  ])('%s', (line, wanted) => {
    const got = itemsOf(under(line)).map(({ target, kind, oldText, newText }) =>
      wanted.some((one) => one.includes('>'))
        ? `${target} ${kind} ${oldText ?? ''}>${newText ?? ''}`
        : `${target} ${kind}`,
    );
    expect([...got].sort()).toEqual([...wanted].sort());
  });
});

describe('tables with Arabic heads and cells', () => {
  const row = (...rows: readonly string[]): string => under(rows.map((one) => `| ${one} |`).join('\n'));
  it.each([
    [
      ['الفقرة | الإجراء', '12 | شطب', '13 | تبقى كما هي'],
      ['II.12 delete', 'II.13 support'],
    ],
    [
      ['رقم الفقرة | موقف الوفد', '12 | لا نقبل', '13 | قيد الدراسة'],
      ['II.12 oppose', 'II.13 reserve'],
    ],
    [['ف | النص الحالي | الصياغة المقترحة', '44 | full | due'], ['II.44 amend']],
    [['الفقرة | من | إلى', '44 | full | due'], ['II.44 amend']],
    [['م | الفقرة | الموضع | الصيغة المقترحة', '1 | 44 | كامل الفقرة | To assess the risk.'], ['II.44 replace']],
    [['الفقرة | النص الحالي | المقترح', '44 | النص كله | To assess the risk of diversion.'], ['II.44 replace']],
    [
      ['المرجع | ملاحظات الوفد', 'بعد 44 | فقرة جديدة: To assess the risk.', '50 | تشطب'],
      ['II.44+ insert', 'II.50 delete'],
    ],
    [
      ['الفقرة | الملاحظات', '12 | تبقى', '44 | فقرة جديدة بعدها: "To assess it."'],
      ['II.12 support', 'II.44+ insert'],
    ],
  ])('%j', (rows, wanted) => {
    expect(placed(row(...rows))).toEqual(wanted);
  });

  it('holds the words of a new paragraph without what leads to them', () => {
    const [item] = itemsOf(row('الفقرة | المقترح', 'بعد 44 | فقرة جديدة: "To assess the risk."'));
    expect(item?.newText).toBe('To assess the risk.');
  });
});

describe('what stands near a request in Arabic', () => {
  it.each([
    ['فيما يتعلق بالفقرة 12، فإن الوفد يدعو إلى شطبها.', ['II.12 delete']],
    ['الفقرة 12 زائدة لأن مضمونها وارد في الفقرة 7، ومن ثم نطلب حذفها.', ['II.12 delete']],
    ['لا يسعنا إلا أن نؤيد الفقرة 12.', ['II.12 support']],
    ['نقترح دمج الفقرة 12 مع الفقرة 13 المتعلقة بالاتجار غير المشروع.', ['II.12 merge', 'II.13 merge']],
    ['نطلب حذف الإشارة غير الضرورية إلى "customs" من الفقرة 12.', ['II.12 amend']],
    ['تُلحق بكلمة "customs" في الفقرة 12 عبارة "and border agencies".', ['II.12 amend']],
  ])('%s', (line, wanted) => {
    expect(placed(under(line))).toEqual(wanted);
  });
});

describe('Arabic that fresh hands wrote', () => {
  it.each([
    ['الفقرة 12 بحاجة إلى صياغة أوضح.', ['II.12 amend']],
    ['نرجو تعزيز صياغة الفقرة 12.', ['II.12 amend']],
    ['كذلك الفقرة 44 تستحدث معيارا لم يتفق عليه وعليه نطلب حذفها.', ['II.44 delete']],
    ['الفقرة 12 تجمع بين ما لا يجتمع، ونطلب أن تنتهي عند "law enforcement agencies".', ['II.12 amend']],
    ['نطلب حذف الفقرتين 2 و9، ونقبل ما عداهما.', ['II.2 delete', 'II.9 delete']],
    ['نرجو اعتبار مقترحنا بشأن الفقرة 48 كأن لم يكن.', ['II.48 withdraw']],
    ['تصحيح في الفقرة 26: "by air and sea" تكتب "by sea and air".', ['II.26 amend']],
  ])('%s', (line, wanted) => {
    expect(placed(under(line))).toEqual(wanted);
  });
});

describe('an Arabic list whose items go by leaps', () => {
  it('numbers paragraphs', () => {
    expect(
      placed(under('- البند 12: تحذف كلمة "customs".\n- البند 26: يحذف.\n- البند 63: مناسب ويحبذ الإبقاء عليه.')),
    ).toEqual(['II.12 amend', 'II.26 delete', 'II.63 support']);
  });
});
